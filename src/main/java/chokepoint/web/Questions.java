package chokepoint.web;

import chokepoint.assessment.Assessment;
import chokepoint.facts.FactSet;
import chokepoint.facts.Request;
import io.javalin.http.Context;
import java.util.Map;

/** Assesses the fact sets that requests carry, within the limits of the server. */
final class Questions {
  /** What a fact set is called that has no file. */
  static final String NAME = "request";

  private final Body body = new Body();
  private final Editions editions;
  private final Workers workers;
  private final int mostFacts;

  Questions(Editions editions, Workers workers, int mostFacts) {
    this.editions = editions;
    this.workers = workers;
    this.mostFacts = mostFacts;
  }

  Assessment answer(Context ctx) throws Exception {
    String text = body.text(ctx);
    Edition edition = editions.current();
    return workers.run(() -> edition.assessor().assess(small(edition.reader().read(text, NAME))));
  }

  FactSet read(Context ctx, Edition edition) throws Exception {
    String text = body.text(ctx);
    return workers.run(() -> small(edition.reader().read(text, NAME)));
  }

  /** What a question about fact sets comes to; long work says how far it has got. */
  Map<String, Object> answer(Context ctx, Question question, EventStream events) throws Exception {
    String text = body.text(ctx);
    Edition edition = editions.current();
    return workers.run(
        () -> {
          Request request = edition.reader().request(text, NAME, question.form());
          request.sets().values().forEach(this::small);
          return question.answer(edition, request, events);
        },
        events::tell);
  }

  private FactSet small(FactSet set) {
    if (set.facts().size() > mostFacts) {
      throw new TooLargeException(
          set.facts().size() + " facts are more than the limit of " + mostFacts + ".");
    }
    return set;
  }
}
