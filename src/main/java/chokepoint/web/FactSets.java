package chokepoint.web;

import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetReader;
import chokepoint.facts.FactSetWriter;
import chokepoint.report.ScenarioJson;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads fact sets that somebody wrote, and writes them. */
final class FactSets {
  private static final String YAML = "application/yaml";

  private final Questions questions;
  private final Editable editable;
  private final Path place;

  FactSets(Questions questions, FactSetReader reader, Path facts) {
    this.questions = questions;
    this.editable = new Editable(reader, facts);
    this.place = facts.resolve("scenarios").resolve(Questions.NAME);
  }

  /** As a form can edit it; for who asks for YAML, as a file, expectations included. */
  void read(Context ctx) throws Exception {
    FactSet set = questions.read(ctx);
    if (String.valueOf(ctx.header("Accept")).contains(YAML)) {
      Reply.bytes(ctx, YAML, FactSetWriter.toYaml(set).getBytes(StandardCharsets.UTF_8));
    } else {
      Reply.json(ctx, ScenarioJson.whole(Questions.NAME, set, editable.of(set, place)));
    }
  }
}
