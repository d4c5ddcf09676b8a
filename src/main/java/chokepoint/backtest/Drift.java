package chokepoint.backtest;

/**
 * How prices move anyway: the log of a three-month mean over the one seven months before has a
 * standard deviation of 0.21 (six base metals, 2008 to 2026, World Bank).
 */
final class Drift {
  private static final double SPREAD = 0.21;
  private static final int PIECES = 40;

  private Drift() {}

  /**
   * The chance that a price ends at or above a multiple, if it is driven anywhere into a range,
   * evenly on a scale of ratios, and drifts besides.
   */
  static double chance(Span driven, double multiple) {
    double from = Math.log(driven.low());
    double width = Math.log(Math.min(driven.high(), Double.MAX_VALUE)) - from;
    double sum = 0;
    for (int i = 0; i < PIECES; i++) {
      double here = from + width * (i + 0.5) / PIECES;
      sum += normal((here - Math.log(multiple)) / SPREAD);
    }
    return sum / PIECES;
  }

  /** The normal distribution function, Abramowitz and Stegun 26.2.17, to seven digits. */
  static double normal(double x) {
    double t = 1 / (1 + 0.2316419 * Math.abs(x));
    double poly =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    double tail = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * poly;
    return x < 0 ? tail : 1 - tail;
  }
}
