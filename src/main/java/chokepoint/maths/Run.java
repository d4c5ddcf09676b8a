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

  /** The day it begins, fractions dropped. */
  public LocalDate since() {
    return day(start);
  }

  /** The day it ends, fractions dropped; null when it is open or ends after the horizon. */
  public @Nullable LocalDate until() {
    return end == Double.POSITIVE_INFINITY ? null : day(end);
  }

  static LocalDate day(double time) {
    return LocalDate.ofEpochDay((long) Math.floor(time));
  }
}
