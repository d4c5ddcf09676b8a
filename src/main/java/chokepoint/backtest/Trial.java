package chokepoint.backtest;

import chokepoint.assessment.Conclusion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one sample says of one event.
 *
 * @param share how far it comes about: 1 or 0; of a price, the chance that it has risen
 * @param day the first day of it, where findings tell
 * @param span the range of a price, where findings tell
 */
record Trial(double share, Optional<LocalDate> day, Optional<Span> span) {
  /** A price at least a tenth higher has risen. */
  static final double RISE = 1.1;

  static Trial of(Event event, List<Conclusion> findings) {
    List<Conclusion> saying = findings.stream().filter(event::isSaidBy).toList();
    Optional<LocalDate> day =
        saying.stream().flatMap(f -> event.day(f).stream()).min(Comparator.naturalOrder());
    Optional<Span> span = saying.stream().flatMap(f -> event.span(f).stream()).reduce(Span::with);
    return new Trial(
        event.isOfPrice() ? Drift.chance(span.orElse(Span.SAME), RISE) : saying.isEmpty() ? 0 : 1,
        day,
        span);
  }
}
