package chokepoint.web;

import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetWriter;
import chokepoint.report.ScenarioJson;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads fact sets that somebody wrote, and writes them. */
final class FactSets {
  private static final String YAML = "application/yaml";

  private final Questions questions;
  private final Editions editions;
  private final Path facts;

  FactSets(Questions questions, Editions editions, Path facts) {
    this.questions = questions;
    this.editions = editions;
    this.facts = facts;
  }

  /** As a form can edit it; for who asks for YAML, as a file, expectations included. */
  void read(Context ctx) throws Exception {
    Edition edition = editions.current();
    FactSet set = questions.read(ctx, edition);
    if (String.valueOf(ctx.header("Accept")).contains(YAML)) {
      Reply.bytes(ctx, YAML, FactSetWriter.toYaml(set).getBytes(StandardCharsets.UTF_8));
    } else {
      Path place = facts.resolve("scenarios").resolve(Questions.NAME);
      FactSet editable = new Editable(edition.reader(), facts).of(set, place);
      Reply.json(ctx, ScenarioJson.whole(Questions.NAME, set, editable));
    }
  }
}
