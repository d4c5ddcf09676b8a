package chokepoint.maths;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Capacity that comes on line to make up for a loss.
 *
 * @param level the most it gives, in the unit of the loss
 * @param earliest when it can begin at the earliest, in days since 1970-01-01
 * @param lag days from the later of {@code earliest} and the loss's start until it begins
 * @param ramp days in which it rises linearly to its level
 * @param lasts days after which it is gone again
 * @param waits whether it begins only because of a loss; otherwise it comes by its own clock
 * @param source where it comes from, if a cut there voids it
 */
public record Capacity(
    double level,
    double earliest,
    double lag,
    double ramp,
    double lasts,
    boolean waits,
    @Nullable String source) {

  /** Capacity that is called on when a loss begins, or from a day if that is later. */
  public static Capacity afterLoss(
      double level, @Nullable LocalDate since, double lag, double ramp, @Nullable String source) {
    double earliest = since == null ? Double.NEGATIVE_INFINITY : since.toEpochDay();
    return new Capacity(level, earliest, lag, ramp, Double.POSITIVE_INFINITY, true, source);
  }

  /** Capacity that is called on when a loss begins and lasts for some days, or without end. */
  public static Capacity forDays(double level, double lag, @Nullable Integer days) {
    double lasts = days == null ? Double.POSITIVE_INFINITY : days;
    return new Capacity(level, Double.NEGATIVE_INFINITY, lag, 0, lasts, true, null);
  }

  /** Capacities without ramp that are called on when a loss begins, by level and lag. */
  public static List<Capacity> afterLoss(List<Double> levels, List<Integer> lags) {
    return IntStream.range(0, levels.size())
        .mapToObj(i -> afterLoss(levels.get(i), null, lags.get(i), 0, null))
        .toList();
  }

  /** Capacity that is built on its own account and there from a day on. */
  public static Capacity built(double level, LocalDate arrives, double ramp) {
    return new Capacity(
        level, arrives.toEpochDay(), 0, ramp, Double.POSITIVE_INFINITY, false, null);
  }

  /** What it can give to a loss that begins at a time (days since 1970-01-01), over time. */
  public Steps from(double lossStart) {
    double start = (waits ? Math.max(earliest, lossStart) : earliest) + lag;
    Steps all = Steps.ramp(start, ramp, 0, level);
    return Double.isInfinite(lasts) ? all : all.times(Steps.window(start, start + lasts));
  }

  /** What all give together to a loss that begins at a time. */
  public static Steps total(List<Capacity> all, double lossStart) {
    return total(all, lossStart, List.of(), List.of());
  }

  /**
   * What all give together, each only while its source is not hit.
   *
   * @param hitSources names of sources that are hit
   * @param hits how each of them is hit over time, in the same order
   */
  public static Steps total(
      List<Capacity> all, double lossStart, List<String> hitSources, List<Steps> hits) {
    if (all.isEmpty()) {
      return Steps.ZERO;
    }
    Map<String, Steps> hit = new HashMap<>();
    for (int i = 0; i < hitSources.size(); i++) {
      hit.merge(hitSources.get(i), hits.get(i).support(), Steps::max);
    }
    return Steps.sum(all.stream().map(c -> c.unhit(lossStart, hit.get(c.source))).toList());
  }

  private Steps unhit(double lossStart, @Nullable Steps hit) {
    return hit == null ? from(lossStart) : from(lossStart).times(hit.complement());
  }
}
