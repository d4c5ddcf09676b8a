package chokepoint.facts;

import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import java.util.Optional;

/** What the vocabulary says of a field, in words for messages. */
final class Words {
  private Words() {}

  /** What may be given: a date, a number from 0 to 1, one of ... */
  static String wanted(Field field) {
    return switch (field.kind()) {
      case TEXT -> field.annotation("ref").map(r -> "the id of: " + r).orElse("a text");
      case NUMBER -> "a number" + limits(field);
      case INTEGER -> "a whole number" + limits(field);
      case BOOLEAN -> "true or false";
      case DATE -> "a date such as 2026-01-06";
      case ENUM -> "one of " + String.join(", ", field.choices());
      case OPAQUE -> "nothing";
    };
  }

  static Optional<Double> limit(Field field, String annotation) {
    return field.annotation(annotation).map(Double::valueOf);
  }

  /** Name, meaning and unit of a field. */
  static String described(FactType type, Field field) {
    return "'" + field.name() + "' of " + type.name() + meaning(field);
  }

  static String meaning(Field field) {
    return field.annotation("doc").map(d -> ": " + d).orElse("")
        + field.annotation("unit").map(u -> " (unit: " + u + ")").orElse("");
  }

  private static String limits(Field field) {
    Optional<String> low = field.annotation("min");
    Optional<String> high = field.annotation("max");
    return low.map(l -> " from " + l).orElse("") + high.map(h -> " up to " + h).orElse("");
  }
}
