package chokepoint.backtest;

import chokepoint.facts.Observed.Confidence;

/** How much an outcome counts by how sure it is. */
final class Weights {
  private static final double HIGH = 1;
  private static final double MEDIUM = 0.7;

  private Weights() {}

  static double of(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> HIGH;
      case MEDIUM -> MEDIUM;
      case LOW, MEMORY -> 0;
    };
  }
}
