package chokepoint.backtest;

import java.util.Collection;

/** Counts of what was forecast, rightly or wrongly, to come about or not. */
public record Confusion(int tp, int fp, int tn, int fn) {

  static Confusion of(Collection<Scored> scored) {
    return new Confusion(
        count(scored, true, true),
        count(scored, true, false),
        count(scored, false, false),
        count(scored, false, true));
  }

  private static int count(Collection<Scored> scored, boolean expected, boolean cameAbout) {
    return (int)
        scored.stream()
            .filter(s -> s.forecast().expected() == expected && s.cameAbout() == cameAbout)
            .count();
  }
}
