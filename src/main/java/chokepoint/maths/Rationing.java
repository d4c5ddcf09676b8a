package chokepoint.maths;

import java.util.List;

/** How a supplier's shortfall falls on those it serves first and on the others. */
public final class Rationing {

  private Rationing() {}

  /**
   * What one buyer loses. The part that is served first loses nothing until the others get nothing.
   *
   * @param shortfall what the supplier lacks of all it delivers, over time
   * @param first part of all deliveries that is served first; empty if all are alike, else one
   * @param own part of this buyer's deliveries that is served first; one if there is a first part
   */
  public static Steps cut(Steps shortfall, List<Double> first, List<Double> own) {
    return first.isEmpty() ? shortfall : cut(shortfall, first.get(0), own.get(0));
  }

  private static Steps cut(Steps shortfall, double first, double own) {
    Steps last = first < 1 ? shortfall.times(1 / (1 - first)) : shortfall.support();
    Steps served =
        first > 0
            ? shortfall.minus(Steps.ONE.times(1 - first)).times(1 / first)
            : shortfall.complement().support().complement();
    return served.within(0, 1).times(own).plus(last.within(0, 1).times(1 - own));
  }
}
