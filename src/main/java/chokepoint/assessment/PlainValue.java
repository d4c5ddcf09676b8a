package chokepoint.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values that can be shown: numbers, texts, dates, truth values, enum constants by name. */
final class PlainValue {
  private PlainValue() {}

  /** Empty for kernel values such as step functions, and for null. */
  static Optional<Object> of(@Nullable Object value) {
    if (value instanceof Enum<?> e) {
      return Optional.of(e.name());
    }
    boolean plain =
        value instanceof Number
            || value instanceof String
            || value instanceof Boolean
            || value instanceof LocalDate;
    return plain ? Optional.of(value) : Optional.empty();
  }
}
