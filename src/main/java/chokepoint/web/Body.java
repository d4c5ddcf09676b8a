package chokepoint.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Reads the fact set that a request carries. */
final class Body {
  static final int LARGEST = 4 << 20;

  private static final Set<String> TYPES = Set.of("application/json", "application/yaml");

  private Body() {}

  static String text(Context ctx) throws IOException {
    String type = String.valueOf(ctx.contentType()).split(";", 2)[0].strip();
    if (!TYPES.contains(type.toLowerCase(Locale.ROOT))) {
      throw new UnsupportedMediaTypeResponse("Send application/json or application/yaml.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(ctx))).toString();
    } catch (CharacterCodingException e) {
      throw new BadRequestResponse("The body is not UTF-8.");
    }
  }

  /**
   * One that is too large is heard out for a while, so that the sender comes to read the answer.
   */
  private static byte[] bytes(Context ctx) throws IOException {
    InputStream in = ctx.req().getInputStream();
    byte[] body = in.readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      in.skip(4L * LARGEST);
      throw new TooLargeException("The body has more than " + (LARGEST >> 20) + " MB.");
    }
    return body;
  }
}
