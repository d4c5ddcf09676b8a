package chokepoint.facts;

import chokepoint.facts.Node.Spot;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks the fields of one fact against each other. */
final class FieldRules {
  private final Problems problems;

  FieldRules(Problems problems) {
    this.problems = problems;
  }

  /**
   * @param excused fields not to be reported as missing
   * @param at where a field is given; the whole fact for one that is not
   */
  void check(
      FactType type, Map<String, Object> values, Set<String> excused, Function<String, Spot> at) {
    for (Field field : type.fields()) {
      if (values.containsKey(field.name())) {
        after(type, field, values, at.apply(field.name()));
      } else if (!excused.contains(field.name())) {
        missing(type, field, values, at.apply(field.name()));
      }
    }
  }

  private void missing(FactType type, Field field, Map<String, Object> values, Spot spot) {
    Optional<String> when = field.annotation("requiredWhen");
    boolean now = when.map(w -> Condition.parse(w).holds(type, values)).orElse(false);
    if (field.required() || now) {
      problems.add(
          spot,
          "'"
              + field.name()
              + "' of "
              + type.name()
              + " is missing"
              + (field.required() ? "" : ", which is needed when " + when.orElseThrow())
              + Words.meaning(field),
          "Maybe add '" + field.name() + "' with " + Words.wanted(field));
    }
  }

  private void after(FactType type, Field field, Map<String, Object> values, Spot spot) {
    Optional<String> earlier = field.annotation("after");
    Object from = earlier.map(values::get).orElse(null);
    if (from instanceof LocalDate first
        && values.get(field.name()) instanceof LocalDate second
        && !second.isAfter(first)) {
      problems.add(
          spot,
          "'"
              + field.name()
              + "' of "
              + type.name()
              + " is "
              + second
              + ", which is not after '"
              + earlier.orElseThrow()
              + "' ("
              + first
              + ")",
          "Maybe the two dates are the wrong way round");
    }
  }
}
