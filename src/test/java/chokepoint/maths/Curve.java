package chokepoint.maths;

import java.time.LocalDate;

/** Step functions and days for tests; day 0 is 1970-01-01. */
final class Curve {
  static final double FOREVER = Double.POSITIVE_INFINITY;

  private Curve() {}

  /** The function that is {@code before} and then, from each time on, the value that follows it. */
  static Steps of(double before, double... timesAndValues) {
    double first = timesAndValues.length == 0 ? FOREVER : timesAndValues[0];
    Steps all = Steps.window(first, FOREVER).complement().times(before);
    for (int i = 0; i < timesAndValues.length; i += 2) {
      double end = i + 2 < timesAndValues.length ? timesAndValues[i + 2] : FOREVER;
      all = all.plus(Steps.window(timesAndValues[i], end).times(timesAndValues[i + 1]));
    }
    return all;
  }

  static LocalDate day(long day) {
    return LocalDate.ofEpochDay(day);
  }
}
