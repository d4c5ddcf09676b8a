package chokepoint.assessment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.drools.core.common.InternalFactHandle;
import org.kie.api.runtime.rule.FactHandle;

/** The ranks of facts and findings by what the session knows them by. */
final class HandleRanks {
  static final int NONE = -1;

  private final int[] byNumber;

  HandleRanks(Columns columns) {
    int last = IntStream.range(0, columns.size()).map(columns::number).max().orElse(0);
    byNumber = new int[last + 1];
    Arrays.fill(byNumber, NONE);
    for (int rank = 0; rank < columns.size(); rank++) {
      byNumber[columns.number(rank)] = rank;
    }
  }

  /** Handles are numbered as they are made, from 1. */
  static int number(FactHandle handle) {
    return Math.toIntExact(((InternalFactHandle) handle).getId());
  }

  /** {@link #NONE} for what is neither fact nor finding. */
  int of(FactHandle handle) {
    int number = number(handle);
    return number < byNumber.length ? byNumber[number] : NONE;
  }

  /** All ranks, what was made first before the rest. */
  int[] oldestFirst() {
    return Arrays.stream(byNumber).filter(rank -> rank != NONE).toArray();
  }
}
