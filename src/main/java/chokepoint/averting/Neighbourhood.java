package chokepoint.averting;

import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts that refer to nothing but what some facts speak of. A search among them is quick; what
 * it finds may not hold among all facts, and is held against them before it is shown.
 */
final class Neighbourhood {
  private final Set<String> spokenOf = new TreeSet<>();
  private final Set<String> known;
  private final Map<String, FactType> types;

  /**
   * @param facts what is spoken of
   */
  Neighbourhood(FactSet set, Collection<Fact> facts) {
    this.known = set.facts().stream().map(Fact::id).collect(Collectors.toSet());
    Vocabulary vocabulary = set.vocabulary();
    this.types = vocabulary.types().stream().collect(Collectors.toMap(FactType::name, t -> t));
    for (Fact fact : facts) {
      spokenOf.add(fact.key());
      fact.fields().values().forEach(v -> spokenOf.add(v.toString()));
    }
  }

  /** Those of a set's facts, and whatever is new in it. */
  FactSet of(FactSet set) {
    return set.holding(
        set.facts().stream().filter(f -> !known.contains(f.id()) || isNear(f)).toList());
  }

  private boolean isNear(Fact fact) {
    FactType type = types.get(fact.type());
    return type != null
        && !type.has("names")
        && type.fields().stream().allMatch(f -> isNear(f, fact.fields().get(f.name())));
  }

  private boolean isNear(Field field, @Nullable Object value) {
    return value == null || !field.has("ref") || spokenOf.contains(value.toString());
  }
}
