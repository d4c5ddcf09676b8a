package chokepoint.web;

import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetException;
import chokepoint.facts.FactSetReader;
import chokepoint.report.ScenarioJson;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The scenarios and overviews of the facts folder, read anew for each request. */
final class Scenarios {
  private final Editions editions;
  private final Path facts;
  private final List<Path> folders;

  Scenarios(Editions editions, Path facts) {
    this.editions = editions;
    this.facts = facts;
    this.folders = List.of(facts.resolve("overviews"), facts.resolve("scenarios"));
  }

  void list(Context ctx) throws IOException {
    FactSetReader reader = editions.current().reader();
    List<Map<String, Object>> cards = new ArrayList<>();
    files().forEach((id, file) -> cards.add(card(id, file, reader)));
    Reply.json(ctx, cards);
  }

  void one(Context ctx) throws IOException {
    String id = ctx.pathParam("id");
    Path file =
        Optional.ofNullable(files().get(id))
            .orElseThrow(() -> new NotFoundResponse("There is no scenario " + id));
    FactSetReader reader = editions.current().reader();
    FactSet set = reader.read(file);
    Reply.json(ctx, ScenarioJson.whole(id, set, new Editable(reader, facts).of(set, file)));
  }

  /** One that cannot be read takes its own card down, not the list. */
  private static Map<String, Object> card(String id, Path file, FactSetReader reader) {
    try {
      return ScenarioJson.card(id, reader.read(file));
    } catch (FactSetException e) {
      Map<String, Object> card = new LinkedHashMap<>();
      card.put("id", id);
      card.put("problems", ProblemDocument.list(e.problems()));
      return card;
    }
  }

  private SortedMap<String, Path> files() throws IOException {
    SortedMap<String, Path> byId = new TreeMap<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
            String name = String.valueOf(file.getFileName());
            byId.put(name.substring(0, name.length() - ".yaml".length()), file);
          }
        }
      }
    }
    return byId;
  }
}
