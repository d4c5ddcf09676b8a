package chokepoint.facts;

import chokepoint.vocabulary.FactType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A condition of the vocabulary on the fields of one fact: {@code kind == LICENCE}. */
record Condition(String field, boolean equal, String value) {

  /** Alternatives are joined by {@code ||}. */
  static AnyOf parse(String text) {
    return new AnyOf(Arrays.stream(text.split("\\|\\|", -1)).map(Condition::one).toList());
  }

  private static Condition one(String text) {
    boolean equal = !text.contains("!=");
    String[] sides = text.split(equal ? "==" : "!=", -1);
    if (sides.length != 2) {
      throw new IllegalArgumentException(
          "condition '" + text + "' in the vocabulary is not 'field == VALUE'");
    }
    return new Condition(sides[0].strip(), equal, sides[1].strip().replace("\"", ""));
  }

  private boolean holds(FactType type, Map<String, Object> values) {
    Optional<String> given =
        Optional.ofNullable(values.get(field))
            .map(Scalars::text)
            .or(() -> type.field(field).flatMap(f -> f.defaultText()));
    return given.map(g -> g.equals(value)).orElse(false) == equal;
  }

  /** Holds when one of its conditions does. */
  record AnyOf(List<Condition> conditions) {
    boolean holds(FactType type, Map<String, Object> values) {
      return conditions.stream().anyMatch(c -> c.holds(type, values));
    }
  }
}
