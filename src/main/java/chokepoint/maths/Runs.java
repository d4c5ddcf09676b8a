package chokepoint.maths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/** The stretches of time in which a step function has values of a kind. */
final class Runs {

  private Runs() {}

  /**
   * The maximal runs of days up to and including the horizon; runs that share a day or adjoin in
   * days are one.
   */
  static List<Run> inDays(Timeline f, DoublePredicate inside, LocalDate horizon) {
    List<Run> runs = new ArrayList<>();
    for (Run run : exact(f, inside, horizon.toEpochDay() + 1.0)) {
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).touches(run)) {
        runs.set(last, runs.get(last).joinedWith(run));
      } else {
        runs.add(run);
      }
    }
    return runs;
  }

  /** The maximal stretches that begin before a limit, open where they reach it. */
  static List<Run> exact(Timeline f, DoublePredicate inside, double limit) {
    List<Run> runs = new ArrayList<>();
    for (int i = -1; i < f.size() && f.start(i) < limit; i++) {
      if (!inside.test(Rounding.round(f.valueOf(i)))) {
        continue;
      }
      double start = f.start(i);
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (; f.start(i) < limit && inside.test(Rounding.round(f.valueOf(i))); i++) {
        low = Math.min(low, f.valueOf(i));
        high = Math.max(high, f.valueOf(i));
      }
      double end = f.start(i) < limit ? f.start(i) : Double.POSITIVE_INFINITY;
      runs.add(new Run(start, end, Rounding.round(low), Rounding.round(high)));
    }
    return runs;
  }

  /**
   * The stretches of days above 0 up to and including the horizon, one for each value that lasts
   * longer than a day; values that change daily are one stretch, as those that begin on one day
   * are.
   */
  static List<Run> levels(Timeline f, LocalDate horizon) {
    List<Run> levels = new ArrayList<>();
    for (int i = -1; i < f.size() && f.start(i) < horizon.toEpochDay() + 1.0; i++) {
      double value = Rounding.round(f.valueOf(i));
      if (value <= 0) {
        continue;
      }
      Run level = new Run(f.start(i), f.start(i + 1), value, value);
      int last = levels.size() - 1;
      if (last >= 0 && levels.get(last).isOneLevelWith(level)) {
        levels.set(last, levels.get(last).joinedWith(level));
      } else {
        levels.add(level);
      }
    }
    return levels;
  }

  /** The function with every stretch of zeros lasting so many days longer. */
  static Steps zerosExtended(Steps f, double days) {
    List<Steps> zeros =
        exact(f, v -> v == 0, Double.POSITIVE_INFINITY).stream()
            .map(r -> Steps.window(r.start(), r.end() + days))
            .toList();
    return f.times(Steps.max(zeros).complement());
  }
}
