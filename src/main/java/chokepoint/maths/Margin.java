package chokepoint.maths;

import java.time.LocalDate;

/**
 * By how much a loss misses using up what covers it.
 *
 * @param end when the loss ends, in days since 1970-01-01
 * @param time days for which the rest would last if it went on as it was
 */
record Margin(double end, double time) {
  static final Margin NONE = new Margin(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

  Margin orLess(double otherEnd, double otherTime) {
    return otherTime < time ? new Margin(otherEnd, otherTime) : this;
  }

  /** The day on which the loss ends. */
  LocalDate ends() {
    return Rounding.day(end);
  }

  /** The day on which all would be used up. */
  LocalDate lasts() {
    return Rounding.day(Rounding.round(end + time));
  }

  /** The days between, to the day as both are told. */
  double days() {
    return (double) lasts().toEpochDay() - ends().toEpochDay();
  }
}
