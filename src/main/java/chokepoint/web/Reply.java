package chokepoint.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** How answers are sent: as JSON, with a mark by which a browser knows what it already has. */
final class Reply {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int MARK_BYTES = 16;

  private Reply() {}

  static String text(Object tree) {
    return JSON.writeValueAsString(tree);
  }

  static void json(Context ctx, Object tree) {
    text(ctx, text(tree));
  }

  static void text(Context ctx, String json) {
    bytes(ctx, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  static void bytes(Context ctx, String type, byte[] content) {
    ctx.contentType(type)
        .header("Cache-Control", "no-cache")
        .header("ETag", "\"" + mark(content) + "\"")
        .result(content);
  }

  /** Two contents that differ have different marks. */
  static String mark(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
