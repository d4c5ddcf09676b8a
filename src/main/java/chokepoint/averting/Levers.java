package chokepoint.averting;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Firing;
import chokepoint.facts.Change;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Everything that may be changed about the facts some findings rest on. */
final class Levers {
  private static final double REMOVAL = 0.9;

  private Levers() {}

  static List<Lever> of(Assessment assessment, List<Finding> findings) {
    FactSet set = assessment.factSet();
    List<Fact> leaves = List.copyOf(leaves(assessment, findings));
    FieldLevers fields = new FieldLevers(set);
    List<Lever> levers = new ArrayList<>();
    for (Fact fact : leaves) {
      levers.addAll(fields.of(fact));
      if (isLever(fact.type(), set.vocabulary())) {
        levers.add(Lever.of(new Change.Remove(fact.id()), REMOVAL));
      }
    }
    levers.addAll(new Additions(set, leaves).all());
    return levers.stream().filter(l -> l.steps() > 0).toList();
  }

  /** A type is one if it, or a type it extends, is marked so. */
  private static boolean isLever(String type, Vocabulary vocabulary) {
    Optional<FactType> at = vocabulary.type(type);
    while (at.isPresent() && !at.get().has("lever")) {
      at = at.get().parent().flatMap(vocabulary::type);
    }
    return at.isPresent();
  }

  /** The stated facts under all derivations, sorted by id. */
  private static Collection<Fact> leaves(Assessment assessment, List<Finding> findings) {
    Map<String, Firing> firings = new HashMap<>();
    assessment.firings().forEach(f -> firings.put(f.id(), f));
    Map<String, Finding> known = new HashMap<>();
    assessment.findings().forEach(f -> known.put(f.id(), f));
    Map<String, Fact> leaves = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    Deque<Finding> open = new ArrayDeque<>(findings);
    while (!open.isEmpty()) {
      for (String firing : open.remove().because()) {
        for (String premise : firings.get(firing).premises()) {
          assessment.factSet().find(premise).ifPresent(f -> leaves.put(premise, f));
          if (known.containsKey(premise) && seen.add(premise)) {
            open.add(known.get(premise));
          }
        }
      }
    }
    return leaves.values();
  }
}
