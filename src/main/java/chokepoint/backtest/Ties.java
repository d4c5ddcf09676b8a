package chokepoint.backtest;

import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an id of a fact set stands for: itself, and every name its own fact gives, so that an
 * outcome observed of a firm is one of each of its plants.
 */
final class Ties {
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  Ties(FactSet set) {
    for (Fact fact : set.facts()) {
      all.add(fact.key());
      for (Object value : fact.fields().values()) {
        if (value instanceof String name) {
          names.computeIfAbsent(fact.key(), k -> new HashSet<>()).add(name);
          all.add(name);
        }
      }
    }
  }

  Set<String> names(String id) {
    Set<String> of = new HashSet<>(names.getOrDefault(id, Set.of()));
    of.add(id);
    return of;
  }

  /** Other ids that stand for all these names, sorted. */
  List<String> standingFor(List<String> wanted) {
    return names.entrySet().stream()
        .filter(e -> e.getValue().containsAll(wanted) && !wanted.contains(e.getKey()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Every name that the set mentions. */
  Set<String> all() {
    return Set.copyOf(all);
  }
}
