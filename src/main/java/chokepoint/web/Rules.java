package chokepoint.web;

import chokepoint.report.RuleProblemsJson;
import chokepoint.report.RulesJson;
import chokepoint.report.SchemaJson;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;

/** The rule base that answers: its rules, its vocabulary, its edition. */
final class Rules {
  private record Health(String status, Serving rules) {}

  private record Serving(String digest, int count) {}

  private record RulesState(
      int edition,
      Serving rules,
      int facts,
      boolean authoring,
      List<Map<String, Object>> problems) {}

  private final Editions editions;
  private final boolean authoring;

  /**
   * @param authoring whether the rules can be edited here
   */
  Rules(Editions editions, boolean authoring) {
    this.editions = editions;
    this.authoring = authoring;
  }

  void list(Context ctx) {
    Reply.json(ctx, RulesJson.tree(editions.current().rules()));
  }

  void one(Context ctx) {
    String id = ctx.pathParam("id");
    Reply.json(
        ctx,
        editions.current().rules().rules().stream()
            .filter(r -> r.id().equals(id))
            .findFirst()
            .map(RulesJson::rule)
            .orElseThrow(() -> new NotFoundResponse("There is no rule " + id)));
  }

  void schema(Context ctx) {
    Reply.json(ctx, SchemaJson.tree(editions.current().rules().vocabulary()));
  }

  void health(Context ctx) {
    Reply.json(ctx, new Health("UP", serving(editions.current())));
  }

  void openApi(Context ctx) {
    Reply.json(ctx, editions.current().openApi().document());
  }

  /** Which edition answers, and what is wrong with the rules as they are saved, if anything. */
  void state(Context ctx) {
    Editions.State now = editions.state();
    Reply.json(
        ctx,
        new RulesState(
            now.serial(),
            serving(now.current()),
            now.facts(),
            authoring,
            RuleProblemsJson.tree(now.problems())));
  }

  private static Serving serving(Edition edition) {
    return new Serving(edition.rules().digest(), edition.rules().rules().size());
  }
}
