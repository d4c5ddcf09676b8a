package chokepoint.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The facts that packs bring. A pack replaces facts of packs it uses; others must agree. */
final class PackFacts {
  private final Desk desk;
  private final Library library;
  private final Map<String, Fact> facts = new TreeMap<>();
  private final Map<String, Document> owners = new HashMap<>();

  PackFacts(Desk desk, Library library) {
    this.desk = desk;
    this.library = library;
  }

  /** By id, the defaults of the parameters file among them. */
  Map<String, Fact> of(Document own) {
    library.parameters().ifPresent(this::defaults);
    Set<String> replaced = new HashSet<>();
    own.facts().forEach(fact -> replaced.add(fact.id()));
    Packs packs = new Packs(library, desk.problems());
    for (Document pack : packs.of(own)) {
      for (Fact fact : pack.facts()) {
        Document owner = owners.get(fact.id());
        if (owner == null || packs.builtOn(pack, owner)) {
          Merger.put(facts, fact);
          owners.put(fact.id(), pack);
        } else if (!replaced.contains(fact.id())) {
          mustAgree(fact, Objects.requireNonNull(facts.get(fact.id())));
        }
      }
    }
    return facts;
  }

  private void defaults(Document parameters) {
    for (Fact fact : parameters.facts()) {
      Fact standing = fact.asDefault(true, fact.place());
      desk.origins().put(standing, field -> desk.origins().of(fact, field));
      facts.put(fact.id(), standing);
    }
  }

  private void mustAgree(Fact fact, Fact other) {
    if (!fact.fields().equals(other.fields())) {
      desk.problems()
          .add(
              desk.origins().of(fact),
              "'" + fact.id() + "' differs from what another pack says in " + other.place(),
              "Maybe let one pack use the other, or state the fact in the fact set itself");
    }
  }
}
