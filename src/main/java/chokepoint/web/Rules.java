package chokepoint.web;

import chokepoint.report.RulesJson;
import chokepoint.report.SchemaJson;
import chokepoint.rulebase.RuleBase;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** The rule base: its rules, its vocabulary, its edition. */
final class Rules {
  private record Health(String status, Edition rules) {}

  private record Edition(String digest, int count) {}

  private final RuleBase rules;

  Rules(RuleBase rules) {
    this.rules = rules;
  }

  void list(Context ctx) {
    Reply.json(ctx, RulesJson.tree(rules));
  }

  void one(Context ctx) {
    String id = ctx.pathParam("id");
    Reply.json(
        ctx,
        rules.rules().stream()
            .filter(r -> r.id().equals(id))
            .findFirst()
            .map(RulesJson::rule)
            .orElseThrow(() -> new NotFoundResponse("There is no rule " + id)));
  }

  void schema(Context ctx) {
    Reply.json(ctx, SchemaJson.tree(rules.vocabulary()));
  }

  void health(Context ctx) {
    Reply.json(ctx, new Health("UP", new Edition(rules.digest(), rules.rules().size())));
  }
}
