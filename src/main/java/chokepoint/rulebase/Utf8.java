package chokepoint.rulebase;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Decodes a rule file, naming the line where it is no UTF-8. */
final class Utf8 {
  private Utf8() {}

  static String decode(String path, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
      throw new RuleBaseException(
          List.of(
              RuleProblem.at(
                  path,
                  line,
                  "the file is not UTF-8 text",
                  "save it again with the encoding UTF-8")));
    }
    return out.flip().toString();
  }
}
