package chokepoint.backtest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the samples together forecast of one event.
 *
 * @param p its probability: the share of the samples in which it comes about, never surer than 0.02
 *     or 0.98
 * @param day the middle one of the days on which it begins in those samples
 * @param span of a price, from the lower end that nine tenths of the samples exceed to the upper
 *     end that nine tenths stay below, where most samples have a range
 */
public record Forecast(double p, Optional<LocalDate> day, Optional<Span> span) {
  static final double SELDOM = 0.02;
  static final double MOSTLY = 0.98;
  private static final double TENTH = 0.1;

  static Forecast of(List<Trial> trials) {
    double share = trials.stream().mapToDouble(Trial::share).average().orElse(0);
    List<LocalDate> days = trials.stream().flatMap(t -> t.day().stream()).sorted().toList();
    List<Span> spans = trials.stream().flatMap(t -> t.span().stream()).toList();
    Optional<Span> span =
        spans.size() * 2 < trials.size() || spans.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Span(
                    at(TENTH, spans.stream().map(Span::low).sorted().toList()),
                    -at(TENTH, spans.stream().map(s -> -s.high()).sorted().toList())));
    return new Forecast(Math.min(MOSTLY, Math.max(SELDOM, share)), middle(days), span);
  }

  /** Whether it is forecast rather than not. */
  boolean expected() {
    return p >= 0.5;
  }

  private static double at(double share, List<Double> sorted) {
    return sorted.get((int) (share * (sorted.size() - 1)));
  }

  private static <T> Optional<T> middle(List<T> sorted) {
    return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
  }
}
