package chokepoint.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Reads the fact sets that requests carry. A sender who dawdles holds a thread, so only some may
 * send at the same time, and each only for a while.
 */
final class Body {
  static final int LARGEST = 4 << 20;
  static final int AT_ONCE = 100;

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Set<String> TYPES = Set.of("application/json", "application/yaml");

  private final Semaphore senders = new Semaphore(AT_ONCE);

  String text(Context ctx) {
    String type = String.valueOf(ctx.contentType()).split(";", 2)[0].strip();
    if (!TYPES.contains(type.toLowerCase(Locale.ROOT))) {
      throw new UnsupportedMediaTypeResponse("Send application/json or application/yaml.");
    }
    if (!senders.tryAcquire()) {
      throw new BusyException("Too many fact sets are being sent.");
    }
    try {
      byte[] bytes = bytes(ctx.req().getInputStream(), PATIENCE);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BadRequestResponse("The body is not UTF-8.");
    } catch (IOException e) {
      throw new BadRequestResponse("The body broke off.");
    } finally {
      senders.release();
    }
  }

  /**
   * One that is too large is heard out for a while, so that the sender comes to read the answer.
   */
  static byte[] bytes(InputStream in, Duration patience) throws IOException {
    long begin = System.nanoTime();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] piece = new byte[1 << 16];
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      body.write(piece, 0, n);
      if (body.size() > LARGEST) {
        in.skip(4L * LARGEST);
        throw new TooLargeException("The body has more than " + (LARGEST >> 20) + " MB.");
      }
      if (System.nanoTime() - begin > patience.toNanos()) {
        throw new HttpResponseException(
            408, "The body did not come within " + patience.toSeconds() + " s.");
      }
    }
    return body.toByteArray();
  }
}
