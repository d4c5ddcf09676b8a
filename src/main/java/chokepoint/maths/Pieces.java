package chokepoint.maths;

import java.util.Arrays;

/**
 * Collects the pieces of a step function in the order of time and keeps them canonical: no two
 * neighbours are equal, no piece is empty, and what has always been has no start.
 */
final class Pieces {
  private double before;
  private final double[] starts;
  private final double[] values;
  private int size;

  /**
   * No pieces yet.
   *
   * @param before the value until the first of them
   * @param most how many there will be at most
   */
  Pieces(double before, int most) {
    this.before = Rounding.kept(before);
    this.starts = new double[most];
    this.values = new double[most];
  }

  /** The function has the value from this time on; whatever began at the same time is replaced. */
  Pieces add(double start, double value) {
    double time = Rounding.round(start);
    if (Double.isNaN(time) || (size > 0 && time < starts[size - 1])) {
      throw new IllegalArgumentException("a piece from time " + start + " after " + steps());
    }
    if (time == Double.NEGATIVE_INFINITY) {
      before = Rounding.kept(value);
    } else if (time < Double.POSITIVE_INFINITY) {
      append(time, value);
    }
    return this;
  }

  /** As {@link #add}, for a time that is in order, finite and rounded already. */
  void append(double time, double value) {
    double kept = Rounding.kept(value);
    if (size > 0 && starts[size - 1] == time) {
      size--;
    }
    if (kept != (size == 0 ? before : values[size - 1])) {
      starts[size] = time;
      values[size++] = kept;
    }
  }

  Steps steps() {
    return size == starts.length
        ? new Steps(before, starts, values)
        : new Steps(before, Arrays.copyOf(starts, size), Arrays.copyOf(values, size));
  }
}
