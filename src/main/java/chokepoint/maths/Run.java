package chokepoint.maths;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A maximal stretch of days of a step function.
 *
 * @param start in days since 1970-01-01
 * @param end first moment after it, infinite when it is open
 * @param low the smallest value in it
 * @param high the largest value in it
 */
public record Run(double start, double end, double low, double high) {

  /** The day it begins, fractions dropped; {@link LocalDate#MIN} if it has always been. */
  public LocalDate since() {
    return Rounding.day(start);
  }

  /**
   * The day it ends, fractions dropped, but not the day it begins; null when it is open or ends
   * after the horizon.
   */
  public @Nullable LocalDate until() {
    if (end == Double.POSITIVE_INFINITY) {
      return null;
    }
    LocalDate last = Rounding.day(end);
    return last.isAfter(since()) ? last : since().plusDays(1);
  }

  /** Whether a later run begins before this one ends, once both are told in days. */
  boolean touches(Run next) {
    LocalDate until = until();
    return until == null || !next.since().isAfter(until);
  }

  boolean isOneLevelWith(Run next) {
    boolean bothChange = end == next.start && lastsADay() && next.lastsADay();
    return bothChange || next.since().equals(since());
  }

  /** Whether each value in it lasts for a day at most, so far as it is made of such. */
  private boolean lastsADay() {
    return low < high || end - start <= 1;
  }

  Run joinedWith(Run next) {
    return new Run(start, next.end, Math.min(low, next.low), Math.max(high, next.high));
  }
}
