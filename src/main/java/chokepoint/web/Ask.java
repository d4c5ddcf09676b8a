package chokepoint.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;

/** Answers one kind of question about fact sets. */
final class Ask implements Handler {
  private final Questions questions;
  private final Question question;

  Ask(Questions questions, Question question) {
    this.questions = questions;
    this.question = question;
  }

  @Override
  public void handle(Context ctx) throws Exception {
    try {
      Map<String, Object> answer = questions.answer(ctx, question);
      if (EventStream.isWantedBy(ctx)) {
        EventStream.send(ctx, "answer", answer);
      } else {
        Reply.json(ctx, answer);
      }
    } catch (Exception e) {
      if (!ctx.res().isCommitted()) {
        throw e;
      }
      EventStream.send(ctx, "problem", Failures.document(e, ctx).tree());
    }
  }
}
