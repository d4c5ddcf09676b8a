package chokepoint.web;

import chokepoint.assessment.Assessment;
import chokepoint.explanation.Layout;
import chokepoint.explanation.Story;
import chokepoint.history.AssessmentStore;
import chokepoint.history.Wanted;
import chokepoint.report.AssessmentJson;
import chokepoint.report.HistoryJson;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What follows from fact sets, and what followed before. */
final class Assessments {
  private record Validity(boolean valid, int facts) {}

  private static final String MARKDOWN = "text/markdown";
  private static final int LISTED = 100;
  private static final int MOST_LISTED = 1_000;

  private final Questions questions;
  private final AssessmentStore store;

  Assessments(Questions questions, AssessmentStore store) {
    this.questions = questions;
    this.store = store;
  }

  void create(Context ctx) throws Exception {
    boolean keep = Query.flag(ctx, "store", true);
    Assessment assessment = questions.answer(ctx);
    if (String.valueOf(ctx.header("Accept")).contains(MARKDOWN)) {
      String story = Story.tell(assessment, Query.language(ctx), Layout.MARKDOWN);
      Reply.bytes(ctx, MARKDOWN, story.getBytes(StandardCharsets.UTF_8));
      return;
    }
    Map<String, Object> tree = AssessmentJson.tree(assessment);
    String json = Reply.text(tree);
    if (keep) {
      String id = String.valueOf(tree.get("id"));
      store.save(id, json, assessment.factSet().title(), assessment.rulesDigest());
      ctx.status(201).header("Location", "/api/assessments/" + id);
    }
    Reply.text(ctx, json);
  }

  /** Says only whether the fact set could be assessed. */
  void validate(Context ctx) throws Exception {
    Assessment assessment = questions.answer(ctx);
    Reply.json(ctx, new Validity(true, assessment.facts().size()));
  }

  void list(Context ctx) {
    int most = Query.number(ctx, "limit", LISTED, MOST_LISTED);
    Wanted wanted =
        new Wanted(Query.text(ctx, "q"), Query.day(ctx, "since"), Query.day(ctx, "until"));
    Reply.json(ctx, store.list(most, wanted).stream().map(HistoryJson::stored).toList());
  }

  void one(Context ctx) {
    String id = ctx.pathParam("id");
    Reply.text(
        ctx,
        store.find(id).orElseThrow(() -> new NotFoundResponse("There is no assessment " + id)));
  }
}
