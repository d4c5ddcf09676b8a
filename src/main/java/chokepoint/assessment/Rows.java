package chokepoint.assessment;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Rows of numbers, one after the other in one array: what is read in turn lies together. */
final class Rows {
  /** Where each row starts, and where the last ends. */
  private final int[] starts;

  private final int[] values;

  private Rows(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  /** So many rows, each copied. */
  static Rows of(int size, IntFunction<int[]> row) {
    int[] starts = new int[size + 1];
    int[] values = new int[size];
    for (int r = 0; r < size; r++) {
      int[] copied = row.apply(r);
      starts[r + 1] = starts[r] + copied.length;
      if (starts[r + 1] > values.length) {
        values = Arrays.copyOf(values, Math.max(2 * values.length, starts[r + 1]));
      }
      System.arraycopy(copied, 0, values, starts[r], copied.length);
    }
    return new Rows(starts, values);
  }

  /**
   * The rows that hold each value, in ascending order.
   *
   * @param size more than any value
   * @param kept values whose rows are asked for; others get none
   */
  Rows holding(int size, IntPredicate kept) {
    int[] found = new int[size + 1];
    for (int i = 0; i < end(); i++) {
      if (kept.test(values[i])) {
        found[values[i] + 1]++;
      }
    }
    for (int value = 0; value < size; value++) {
      found[value + 1] += found[value];
    }
    int[] next = found.clone();
    int[] rows = new int[found[size]];
    for (int r = 0; r < size(); r++) {
      for (int i = start(r); i < end(r); i++) {
        if (kept.test(values[i])) {
          rows[next[values[i]]++] = r;
        }
      }
    }
    return new Rows(found, rows);
  }

  int size() {
    return starts.length - 1;
  }

  /** The place of the first value of a row. */
  int start(int row) {
    return starts[row];
  }

  /** The place after the last value of a row. */
  int end(int row) {
    return starts[row + 1];
  }

  private int end() {
    return starts[size()];
  }

  /** The value at a place. */
  int at(int place) {
    return values[place];
  }
}
