package chokepoint.maths;

/** Shares, amounts and days are rounded to 1e-9 before they are compared. */
public final class Rounding {
  private static final double SCALE = 1e9;

  private Rounding() {}

  /** The nearest multiple of 1e-9; infinities stay as they are. */
  public static double round(double x) {
    if (Double.isInfinite(x)) {
      return x;
    }
    double r = Math.rint(x * SCALE) / SCALE;
    return r == 0.0 ? 0.0 : r;
  }
}
