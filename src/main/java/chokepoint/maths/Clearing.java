package chokepoint.maths;

import java.util.stream.DoubleStream;

/**
 * A market that clears after a part of what it uses is withheld, with constant elasticities. With a
 * = (1 - lost) / (1 + added), supply s and demand d, the price multiplies by a^(-1/(s-d)); but if
 * supply is capped at what remains and the spare, by ((1 - lost + spare) / (1 + added))^(1/d) where
 * that is more.
 *
 * @param lost part of the use that is withheld; below 0 where more comes than before
 * @param added what buyers want on top of their use, as a fraction of it
 * @param spare what other suppliers can add at once, as a fraction of the use
 * @param capped whether supply cannot grow beyond that
 */
public record Clearing(double lost, double added, double spare, boolean capped) {

  public static Clearing of(double lost, double added, double spare, boolean capped) {
    return new Clearing(lost, added, spare, capped);
  }

  /** With so much more to use than before, as a fraction of the use. */
  public static Clearing surplus(double more) {
    return new Clearing(-more, 0, 0, false);
  }

  /**
   * What the price multiplies by; infinite where no price clears the market.
   *
   * @param supply elasticity, at least 0
   * @param demand elasticity, at most 0
   */
  public double multiple(double supply, double demand) {
    double free = power((1 - lost) / (1 + added), -1 / (supply - demand));
    double most = (1 - lost + spare) / (1 + added);
    return Rounding.round(
        capped && most < 1 ? Math.max(free, power(most, -1 / Math.abs(demand))) : free);
  }

  /** The least it multiplies by if both elasticities may be out by a fraction of themselves. */
  public double least(double supply, double demand, double doubt) {
    return either(supply, demand, doubt).min().orElseThrow();
  }

  /** The most it multiplies by if both elasticities may be out by a fraction of themselves. */
  public double most(double supply, double demand, double doubt) {
    return either(supply, demand, doubt).max().orElseThrow();
  }

  private DoubleStream either(double supply, double demand, double doubt) {
    return DoubleStream.of(1 - doubt, 1 + doubt).map(x -> multiple(supply * x, demand * x));
  }

  /** Exponents are below 0, and may be infinitely so; nothing left has no price. */
  private static double power(double base, double exponent) {
    return base == 1 ? 1 : Math.pow(Math.max(0, base), exponent);
  }
}
