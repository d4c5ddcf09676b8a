package chokepoint.assessment;

import chokepoint.facts.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What proofs need to know of every fact and finding, by rank and side by side: nodes lie anywhere
 * in memory, so each is looked at once.
 */
final class Columns {
  private final int[] numbers;
  private final boolean[] findings;
  private final @Nullable Basis[] bases;

  Columns(Nodes nodes) {
    numbers = new int[nodes.size()];
    findings = new boolean[numbers.length];
    bases = new Basis[numbers.length];
    for (int rank = 0; rank < numbers.length; rank++) {
      Node node = nodes.get(rank);
      numbers[rank] = node.number();
      findings[rank] = node.isFinding();
      bases[rank] = node.basis();
    }
  }

  int size() {
    return numbers.length;
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
