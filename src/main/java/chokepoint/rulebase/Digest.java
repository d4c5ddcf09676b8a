package chokepoint.rulebase;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** SHA-256. */
final class Digest {
  private Digest() {}

  static byte[] of(byte[] content) {
    return sha256().digest(content);
  }

  /** Over texts and what they are known by, in the map's order; in hexadecimal. */
  static String of(Map<String, String> texts) {
    MessageDigest sha = sha256();
    texts.forEach((name, text) -> sha.update((name + "\0" + text + "\0").getBytes(UTF_8)));
    return HexFormat.of().formatHex(sha.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
