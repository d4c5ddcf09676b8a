package chokepoint.averting;

import chokepoint.facts.FactSet;
import java.time.LocalDate;
import java.util.Optional;

/** Days that a fact set speaks of. */
final class Dates {
  private Dates() {}

  /** The day from which the question is asked: what it is as of, or else its first date. */
  static Optional<LocalDate> first(FactSet set) {
    return set.asOf()
        .or(
            () ->
                set.stated().stream()
                    .flatMap(f -> f.fields().values().stream())
                    .filter(LocalDate.class::isInstance)
                    .map(LocalDate.class::cast)
                    .min(LocalDate::compareTo));
  }
}
