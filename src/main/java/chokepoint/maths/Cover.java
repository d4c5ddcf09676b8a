package chokepoint.maths;

import org.jspecify.annotations.Nullable;

/**
 * A stock that covers a loss for a time: an account that starts full, drains at the rate of the
 * loss, refills while there is none, and is never reset.
 *
 * @param days what it holds at first, in days of full use
 * @param refill days regained a day while there is no loss, up to {@code days}
 * @param ahead days added a day by buying ahead while there is no loss, as a function of time
 * @param storage the most it can hold by buying ahead
 */
public record Cover(double days, double refill, Steps ahead, double storage) {

  /** A cover whose storage has no stated limit if {@code storage} is null. */
  public static Cover of(double days, double refill, Steps ahead, @Nullable Double storage) {
    return new Cover(days, refill, ahead, storage == null ? Double.POSITIVE_INFINITY : storage);
  }

  /** Where the account is empty and the loss goes on, the loss; 0 elsewhere. */
  public Steps uncovered(Steps loss) {
    return loss.times(empty(loss));
  }

  /** 1 while the account is empty under a loss, 0 elsewhere. */
  Steps empty(Steps loss) {
    return walk(loss).empty();
  }

  /** The least that is left at any time, in days; 0 if it empties. */
  public double least(Steps loss) {
    return Rounding.round(walk(loss).least);
  }

  private Walk walk(Steps loss) {
    // What happens at each time: a loss drains; without one, stock is refilled and bought ahead. There is neither
    // before the first breakpoint.
    Steps both = loss.merge(ahead, (l, a) -> l > 0 ? l : -a);
    Walk walk = new Walk(days, 2 * both.size());
    for (int i = 0; i < both.size(); i++) {
      double to = i + 1 < both.size() ? both.start(i + 1) : Double.POSITIVE_INFINITY;
      double rate = both.valueOf(i);
      if (rate > 0) {
        walk.drain(both.start(i), to, rate);
      } else {
        walk.fill(both.start(i), to, refill, days);
        walk.fill(both.start(i), to, -rate, storage);
      }
    }
    return walk;
  }

  /** The account as time goes on. */
  private static final class Walk {
    private final double[] starts;
    private final double[] values;
    private int size;
    private double level;
    private double least;

    Walk(double level, int pieces) {
      this.level = level;
      this.least = level;
      this.starts = new double[pieces];
      this.values = new double[pieces];
    }

    void drain(double from, double to, double loss) {
      double lasts = Rounding.round(from + level / loss);
      boolean empties = lasts < to;
      if (empties && lasts > from) {
        mark(from, 0);
      }
      mark(empties ? lasts : from, empties ? 1 : 0);
      level = empties ? 0 : Math.max(0, level - loss * (to - from));
      least = Math.min(least, level);
    }

    void fill(double from, double to, double rate, double most) {
      mark(from, 0);
      if (rate > 0) {
        level = Math.max(level, Math.min(most, level + rate * (to - from)));
      }
    }

    Steps empty() {
      return Steps.of(0, starts, values, size);
    }

    private void mark(double time, double value) {
      starts[size] = time;
      values[size++] = value;
    }
  }
}
