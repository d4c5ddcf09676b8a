package chokepoint.web;

import chokepoint.assessment.LimitException;
import chokepoint.assessment.RuleFailure;
import chokepoint.explanation.PatternException;
import chokepoint.facts.FactSetException;
import chokepoint.report.RuleProblemsJson;
import chokepoint.rulebase.RuleBaseException;
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
    routes.exception(HttpResponseException.class, (e, ctx) -> http(e, ctx, page));
    routes.exception(Exception.class, Failures::own);
  }

  private static void own(Exception e, Context ctx) {
    if (e instanceof BusyException) {
      ctx.header("Retry-After", RETRY_SECONDS);
    }
    document(e, ctx).send(ctx);
  }

  /** What went wrong, as callers are told; what the server is to blame for goes into its log. */
  static ProblemDocument document(Exception e, Context ctx) {
    if (e instanceof FactSetException mistakes) {
      return ProblemDocument.of(mistakes.problems());
    }
    if (e instanceof RuleBaseException mistakes) {
      DraftException draft = new DraftException(RuleProblemsJson.tree(mistakes.problems()));
      return ProblemDocument.ofRules(said(draft), draft.problems());
    }
    if (e instanceof DraftException draft) {
      return ProblemDocument.ofRules(said(draft), draft.problems());
    }
    if (e instanceof GuardException guard) {
      return ProblemDocument.own(guard.status(), "authoring", "Rules cannot be edited", said(e));
    }
    if (e instanceof PatternException) {
      return ProblemDocument.own(422, "finding", "The finding cannot be understood", said(e));
    }
    if (e instanceof TooLargeException || e instanceof LimitException) {
      return ProblemDocument.own(413, "limit", "A limit was reached", said(e));
    }
    if (e instanceof BusyException) {
      return ProblemDocument.own(503, "busy", "The server is busy", said(e));
    }
    LOG.error("{} {}", ctx.method(), ctx.path(), e);
    return e instanceof RuleFailure
        ? ProblemDocument.own(500, "rule", "A rule failed", said(e))
        : ProblemDocument.plain(500, "Server Error", "The server failed; its log says why.");
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

  /** For what no handler may catch: out of memory, a stack that overflowed. */
  static void error(HttpServletResponse response, Error e) {
    LOG.error("a request failed", e);
    response.setStatus(500);
  }

  private static String said(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
