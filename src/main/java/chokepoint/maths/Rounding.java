package chokepoint.maths;

import java.time.LocalDate;

/**
 * Shares, amounts and days are rounded to 1e-9 before they are compared. So that the rounding of
 * many terms cannot be seen there, values are kept to 1e-12, on a grid on which sums are exact and
 * do not depend on order; times are kept to 1e-9, and a moment before midnight is midnight.
 */
public final class Rounding {
  private static final double COMPARED = 1e9;
  private static final double KEPT = 1e12;
  private static final double MOMENT = 1e-6;

  /** An amount, in days of full use, that makes no difference. */
  static final double NOTHING = 1e-6;

  /** Beyond this many units of a grid a double has no room for exact sums on it. */
  private static final double ROOM = 0x1p50;

  private Rounding() {}

  /** The nearest multiple of 1e-9; infinities stay as they are. */
  public static double round(double x) {
    return nearest(COMPARED, x);
  }

  /** Whether it is above 0 once it is rounded. */
  static boolean isPositive(double x) {
    return round(x) > 0;
  }

  /** A value as step functions keep it. */
  static double kept(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "a value of " + value + " over time\nMaybe it was divided by an amount that is zero.");
    }
    return nearest(KEPT, value);
  }

  /** The day of a time, fractions dropped. */
  static LocalDate day(double time) {
    double day = Math.floor(time + MOMENT);
    if (day >= LocalDate.MAX.toEpochDay()) {
      return LocalDate.MAX;
    }
    return day <= LocalDate.MIN.toEpochDay() ? LocalDate.MIN : LocalDate.ofEpochDay((long) day);
  }

  private static double nearest(double grid, double x) {
    double r = Math.abs(x) < ROOM / grid ? Math.rint(x * grid) / grid : x;
    return r == 0.0 ? 0.0 : r;
  }
}
