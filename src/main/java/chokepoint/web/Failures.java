package chokepoint.web;

import chokepoint.assessment.LimitException;
import chokepoint.assessment.RuleFailure;
import chokepoint.facts.FactSetException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where exceptions become answers. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final String RETRY_SECONDS = "2";

  private Failures() {}

  static void answer(RoutesConfig routes, Page page) {
    routes.exception(
        FactSetException.class, (e, ctx) -> ProblemDocument.of(e.problems()).send(ctx));
    routes.exception(TooLargeException.class, Failures::limit);
    routes.exception(LimitException.class, Failures::limit);
    routes.exception(BusyException.class, Failures::busy);
    routes.exception(RuleFailure.class, Failures::rule);
    routes.exception(HttpResponseException.class, (e, ctx) -> http(e, ctx, page));
    routes.exception(Exception.class, Failures::unexpected);
  }

  private static void limit(Exception e, Context ctx) {
    ProblemDocument.own(413, "limit", "A limit was reached", said(e)).send(ctx);
  }

  private static void busy(BusyException e, Context ctx) {
    ctx.header("Retry-After", RETRY_SECONDS);
    ProblemDocument.own(503, "busy", "The server is busy", said(e)).send(ctx);
  }

  private static void rule(RuleFailure e, Context ctx) {
    LOG.error("{} {}", ctx.method(), ctx.path(), e);
    ProblemDocument.own(500, "rule", "A rule failed", said(e)).send(ctx);
  }

  private static void http(HttpResponseException e, Context ctx, Page page) {
    if (page.isLookedForBy(ctx, e.getStatus())) {
      page.show(ctx.status(404));
      return;
    }
    String title = HttpStatus.forStatus(e.getStatus()).getMessage();
    String allowed = e.getDetails().get("availableMethods");
    if (allowed == null) {
      ProblemDocument.plain(e.getStatus(), title, said(e)).send(ctx);
    } else {
      ctx.header("Allow", allowed);
      ProblemDocument.plain(e.getStatus(), title, "This address takes " + allowed + ".").send(ctx);
    }
  }

  private static void unexpected(Exception e, Context ctx) {
    LOG.error("{} {}", ctx.method(), ctx.path(), e);
    ProblemDocument.plain(500, "Server Error", "The server failed; its log says why.").send(ctx);
  }

  /** For what no handler may catch: out of memory, a stack that overflowed. */
  static void error(HttpServletResponse response, Error e) {
    LOG.error("a request failed", e);
    response.setStatus(500);
  }

  private static String said(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
