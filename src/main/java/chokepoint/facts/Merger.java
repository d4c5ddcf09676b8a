package chokepoint.facts;

import chokepoint.facts.Node.Entry;
import chokepoint.facts.Node.Spot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Merges packs, baseline, own facts and changes of a fact set, each replacing what came before. */
final class Merger {
  private final Desk desk;
  private final Library library;
  private final List<Path> variants = new ArrayList<>();

  Merger(Desk desk, Library library) {
    this.desk = desk;
    this.library = library;
  }

  Draft merge(Document own) {
    own.path().ifPresent(variants::add);
    Map<String, Fact> facts = new PackFacts(desk, library).of(own);
    Map<String, Spot> removed = new TreeMap<>();
    Optional<Draft> base = own.base().flatMap(name -> baseline(own));
    base.ifPresent(
        b -> {
          removed.putAll(b.removed());
          b.removed().keySet().forEach(facts::remove);
          b.facts().forEach((id, fact) -> inherit(facts, fact));
        });
    own.facts().forEach(fact -> put(facts, fact));
    own.facts().forEach(fact -> removed.remove(fact.id()));
    new ChangeApplier(desk, facts, removed).apply(own.changes());
    return new Draft(
        own,
        own.title().or(() -> base.flatMap(Draft::title)),
        own.story().or(() -> base.flatMap(Draft::story)),
        own.horizon().or(() -> base.flatMap(Draft::horizon)),
        own.horizonSeen() || base.map(Draft::horizonSeen).orElse(false),
        own.asOf().or(() -> base.flatMap(Draft::asOf)),
        own.tags().isEmpty() ? base.map(Draft::tags).orElse(List.of()) : own.tags(),
        facts,
        vary(own, base, removed),
        removed);
  }

  private Optional<Draft> baseline(Document own) {
    Optional<Document> found = library.baseline(own.base().orElseThrow(), own.path());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Path path = found.orElseThrow().path().orElseThrow();
    if (variants.contains(path)) {
      List<Path> circle =
          new ArrayList<>(variants.subList(variants.indexOf(path), variants.size()));
      circle.add(path);
      desk.problems()
          .add(
              own.base().orElseThrow().spot(),
              "variants are based on each other in a circle: "
                  + circle.stream().map(library::shown).collect(Collectors.joining(" -> ")),
              "Maybe name another baseline");
      return Optional.empty();
    }
    return found.map(this::merge);
  }

  private static void inherit(Map<String, Fact> facts, Fact fact) {
    if (!fact.byDefault() || !facts.containsKey(fact.id())) {
      facts.put(fact.id(), fact);
    }
  }

  /** A fact that says no more than the default it replaces leaves it a default. */
  static void put(Map<String, Fact> facts, Fact fact) {
    Fact before = facts.get(fact.id());
    boolean stillDefault = before != null && before.byDefault() && before.saysTheSameAs(fact);
    facts.put(fact.id(), stillDefault ? before : fact);
  }

  private static Map<String, Entry> vary(
      Document own, Optional<Draft> base, Map<String, Spot> removed) {
    Map<String, Entry> vary = new TreeMap<>();
    base.ifPresent(b -> vary.putAll(b.vary()));
    vary.keySet()
        .removeIf(k -> FieldPath.parse(k).filter(p -> removed.containsKey(p.fact())).isPresent());
    own.vary().forEach(entry -> vary.put(entry.key(), entry));
    return vary;
  }
}
