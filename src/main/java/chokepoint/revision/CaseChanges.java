package chokepoint.revision;

import chokepoint.cases.CaseResult;
import java.util.List;

/**
 * How cases and expectations fare under a newer edition.
 *
 * @param run how many there are
 * @param failing those that fail under the newer edition
 * @param mended those that failed under the older one and pass now
 */
public record CaseChanges(int run, List<CaseResult> failing, List<CaseResult> mended) {
  public CaseChanges {
    failing = List.copyOf(failing);
    mended = List.copyOf(mended);
  }

  boolean none() {
    return failing.isEmpty() && mended.isEmpty();
  }
}
