package chokepoint.facts;

import chokepoint.facts.Node.Entry;
import chokepoint.facts.Node.Mapping;
import chokepoint.facts.Node.Scalar;
import chokepoint.vocabulary.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the top level of a fact set. */
final class DocumentReader {
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "story",
          "tags",
          "uses",
          "horizon",
          "asOf",
          "facts",
          "vary",
          "expect",
          "observed",
          "base",
          "change");

  private final Desk desk;
  private final Problems problems;
  private final Parts parts;

  DocumentReader(Desk desk) {
    this.desk = desk;
    this.problems = desk.problems();
    this.parts = new Parts(problems);
  }

  /** Empty if the node is nothing like a fact set. */
  Optional<Document> read(Node root, String name, Optional<Path> path) {
    return parts.mapping("a fact set", root, KEYS).map(m -> read(m, name, path));
  }

  private Document read(Mapping root, String name, Optional<Path> path) {
    return new Document(
        name,
        path,
        root.spot(),
        root.get("title").flatMap(n -> parts.text("title", n)),
        root.get("story").flatMap(n -> parts.text("story", n)),
        root.get("horizon").flatMap(n -> parts.date("horizon", n)),
        seen(root, "horizon"),
        root.get("asOf").flatMap(n -> parts.date("asOf", n)),
        lines("tags", root).stream().map(Scalar::text).toList(),
        lines("uses", root),
        root.get("base").flatMap(n -> parts.scalar("base", n)),
        facts(root),
        new ChangeReader(desk).read(root.get("change")),
        vary(root),
        new ExpectReader(desk).read(root.get("expect")),
        new ObservedReader(problems).read(root.get("observed")));
  }

  private static boolean seen(Mapping root, String key) {
    return root.entries().stream()
        .map(Entry::key)
        .anyMatch(
            k ->
                k.equals(key)
                    || (!KEYS.contains(k) && Nearest.to(k, KEYS).equals(Optional.of(key))));
  }

  private List<Scalar> lines(String name, Mapping root) {
    return parts.items(name, root.get(name)).stream()
        .filter(n -> parts.line("an item of '" + name + "'", n).isPresent())
        .map(Scalar.class::cast)
        .toList();
  }

  private List<Fact> facts(Mapping root) {
    FactReader reader = new FactReader(desk);
    List<Fact> facts = new ArrayList<>();
    Map<String, Fact> first = new HashMap<>();
    for (Node item : parts.items("facts", root.get("facts"))) {
      reader.read(item).filter(f -> isFirst(f, first)).ifPresent(facts::add);
    }
    return facts;
  }

  private boolean isFirst(Fact fact, Map<String, Fact> seen) {
    Fact first = seen.putIfAbsent(fact.id(), fact);
    if (first != null) {
      problems.add(
          desk.origins().of(fact),
          "'" + fact.id() + "' is stated twice, first in line " + first.place().line(),
          first.saysTheSameAs(fact)
              ? "Maybe remove one of the two"
              : "Maybe give one another id, or state the other figure under 'alternatives'");
    }
    return first == null;
  }

  private List<Entry> vary(Mapping root) {
    return root.get("vary")
        .filter(
            n -> {
              boolean mapping = n instanceof Mapping;
              if (!mapping) {
                problems.add(
                    n.spot(),
                    "'vary' must give ranges to fields, not " + n.kind(),
                    "Maybe \"Type[id].field\": {uniform: [low, high]}");
              }
              return mapping;
            })
        .map(n -> ((Mapping) n).entries())
        .orElse(List.of());
  }
}
