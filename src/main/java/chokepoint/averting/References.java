package chokepoint.averting;

import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The ids that some facts speak of, by what a field may refer to. */
final class References {
  private final FactSet set;
  private final SortedSet<String> spokenOf = new TreeSet<>();

  References(FactSet set, Collection<Fact> facts) {
    this.set = set;
    for (Fact fact : facts) {
      spokenOf.add(fact.key());
      fact.fields().values().stream()
          .filter(String.class::isInstance)
          .forEach(v -> spokenOf.add((String) v));
    }
  }

  /** Those that stand for a fact of a type, or a field's value, that the field may name. */
  List<String> ids(Field field) {
    SortedSet<String> allowed = new TreeSet<>();
    for (String target : field.annotation("ref").orElse("").split("\\s*,\\s*", -1)) {
      String[] part = target.split("\\.", 2);
      for (Fact fact : set.facts()) {
        if (isA(fact.type(), part[0])) {
          allowed.add(part.length == 1 ? fact.key() : String.valueOf(fact.fields().get(part[1])));
        }
      }
    }
    allowed.retainAll(spokenOf);
    return List.copyOf(allowed);
  }

  private boolean isA(String type, String target) {
    Vocabulary vocabulary = set.vocabulary();
    Optional<FactType> at = vocabulary.type(type);
    while (at.isPresent()) {
      if (at.get().name().equals(target)) {
        return true;
      }
      at = at.get().parent().flatMap(vocabulary::type);
    }
    return false;
  }
}
