package chokepoint.sweep;

import chokepoint.facts.Range;

/** Quantiles of ranges. */
final class Draw {
  private Draw() {}

  /**
   * The value below which a share of a range lies.
   *
   * @param share from 0 to below 1
   */
  static Object at(Range range, double share) {
    if (range instanceof Range.Triangular t) {
      return triangular(t, share);
    }
    if (range instanceof Range.Uniform u) {
      return u.low() + share * (u.high() - u.low());
    }
    Range.Choice choice = (Range.Choice) range;
    return choice.values().get((int) (share * choice.values().size()));
  }

  /** The inverse of the triangular distribution function. */
  private static double triangular(Range.Triangular t, double share) {
    double width = t.high() - t.low();
    double rising = t.mode() - t.low();
    return share * width < rising
        ? t.low() + Math.sqrt(share * width * rising)
        : t.high() - Math.sqrt((1 - share) * width * (t.high() - t.mode()));
  }
}
