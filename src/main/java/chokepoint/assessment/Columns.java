package chokepoint.assessment;

import chokepoint.facts.Basis;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * What proofs need to know of every fact and finding, by rank and side by side: nodes lie anywhere
 * in memory, so each is looked at once.
 */
final class Columns {
  private final FactHandle[] handles;
  private final int[] numbers;
  private final boolean[] findings;
  private final @Nullable Basis[] bases;

  Columns(Nodes nodes) {
    handles = new FactHandle[nodes.size()];
    numbers = new int[handles.length];
    findings = new boolean[numbers.length];
    bases = new Basis[numbers.length];
    for (int rank = 0; rank < numbers.length; rank++) {
      Node node = nodes.get(rank);
      handles[rank] = node.handle();
      numbers[rank] = node.number();
      findings[rank] = node.isFinding();
      bases[rank] = node.basis();
    }
  }

  int size() {
    return numbers.length;
  }

  /** What the session knows it by. */
  FactHandle handle(int rank) {
    return handles[rank];
  }

  /** What the session numbers it. */
  int number(int rank) {
    return numbers[rank];
  }

  boolean isFinding(int rank) {
    return findings[rank];
  }

  /** The bases of all facts, null for findings; a copy, to be filled in. */
  @Nullable Basis[] bases() {
    return bases.clone();
  }
}
