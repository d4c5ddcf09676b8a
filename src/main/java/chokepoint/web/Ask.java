package chokepoint.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

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
    EventStream.reply(ctx, events -> questions.answer(ctx, question, events));
  }
}
