package chokepoint.assessment;

import java.util.Arrays;

/** Collects ranks, or other small numbers, in any order, some more than once. */
final class Ranks {
  private int[] ranks = new int[64];
  private int size;

  void add(int rank) {
    if (size == ranks.length) {
      ranks = Arrays.copyOf(ranks, 2 * size);
    }
    ranks[size++] = rank;
  }

  int size() {
    return size;
  }

  /** In the order in which they were added. */
  int get(int index) {
    return ranks[index];
  }

  /** All so far, sorted, each once; then it is empty again. */
  int[] take() {
    Arrays.sort(ranks, 0, size);
    int n = 0;
    for (int i = 0; i < size; i++) {
      if (n == 0 || ranks[n - 1] != ranks[i]) {
        ranks[n++] = ranks[i];
      }
    }
    size = 0;
    return Arrays.copyOf(ranks, n);
  }
}
