package chokepoint.web;

import chokepoint.assessment.Progress;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events: how far the work has got, then the answer or what went wrong. Who does not
 * ask for events gets the answer alone. What goes wrong before the first event is answered as
 * anywhere else.
 */
final class EventStream implements Progress {
  static final String MEDIA_TYPE = "text/event-stream";

  private record Stand(int done, int of) {}

  private final Context ctx;
  private volatile @Nullable Stand stand;
  private @Nullable Stand told;

  private EventStream(Context ctx) {
    this.ctx = ctx;
  }

  static boolean isWantedBy(Context ctx) {
    return String.valueOf(ctx.header("Accept")).contains(MEDIA_TYPE);
  }

  /** Long work that says how far it has got. */
  @FunctionalInterface
  interface Work {
    Map<String, Object> answer(EventStream events) throws Exception;
  }

  /** Does the work and answers, in events for who wants them. */
  static void reply(Context ctx, Work work) throws Exception {
    try {
      Map<String, Object> answer = work.answer(new EventStream(ctx));
      if (isWantedBy(ctx)) {
        send(ctx, "answer", answer);
      } else {
        Reply.json(ctx, answer);
      }
    } catch (Exception e) {
      if (!ctx.res().isCommitted()) {
        throw e;
      }
      send(ctx, "problem", Failures.document(e, ctx).tree());
    }
  }

  /** Called by who works. */
  @Override
  public void at(int done, int of) {
    stand = new Stand(done, of);
  }

  /** Called by who waits for the work. */
  void tell() throws IOException {
    Stand now = stand;
    if (now != null && !now.equals(told) && isWantedBy(ctx)) {
      told = now;
      Map<String, Object> progress = new LinkedHashMap<>();
      progress.put("done", now.done);
      progress.put("of", now.of);
      send(ctx, "progress", progress);
    }
  }

  /** The last event. */
  private static void send(Context ctx, String event, Map<String, Object> tree) throws IOException {
    HttpServletResponse response = ctx.res();
    if (!response.isCommitted()) {
      response.setContentType(MEDIA_TYPE);
      response.setHeader("Cache-Control", "no-store");
    }
    String text = "event: " + event + "\ndata: " + Reply.text(tree) + "\n\n";
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    response.flushBuffer();
  }
}
