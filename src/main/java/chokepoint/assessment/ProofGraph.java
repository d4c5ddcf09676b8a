package chokepoint.assessment;

import java.util.Arrays;
import java.util.List;

/** Derivations, numbered by name, and which of them rest on each finding. */
final class ProofGraph {
  private static final int[] NONE = {};
  private static final int NOBODY = -1;

  private final Derivation[] derivations;
  private final Columns columns;
  private final int[] findingPremises;
  private final int[][] users;
  private final int[] makers;

  ProofGraph(List<Derivation> unsorted, Columns columns) {
    derivations = unsorted.toArray(new Derivation[0]);
    Arrays.sort(derivations, Derivation.BY_NAME);
    this.columns = columns;
    findingPremises = new int[derivations.length];
    users = new int[columns.size()][];
    makers = new int[columns.size()];
    Arrays.fill(makers, NOBODY);
    int[] uses = new int[columns.size()];
    for (int d = 0; d < derivations.length; d++) {
      for (int premise : derivations[d].premises()) {
        if (columns.isFinding(premise)) {
          findingPremises[d]++;
          uses[premise]++;
        }
      }
    }
    for (int d = derivations.length - 1; d >= 0; d--) {
      for (int finding : derivations[d].concludes()) {
        makers[finding] = d;
      }
      for (int premise : derivations[d].premises()) {
        if (columns.isFinding(premise)) {
          add(d, premise, uses);
        }
      }
    }
  }

  private void add(int derivation, int finding, int[] left) {
    if (users[finding] == null) {
      users[finding] = new int[left[finding]];
    }
    users[finding][--left[finding]] = derivation;
  }

  int size() {
    return derivations.length;
  }

  Derivation get(int derivation) {
    return derivations[derivation];
  }

  boolean isFinding(int rank) {
    return columns.isFinding(rank);
  }

  /** How many findings each derivation rests on; a copy, to be counted down. */
  int[] findingPremises() {
    return findingPremises.clone();
  }

  /** The first derivation that concludes a finding, or another if none does. */
  int maker(int finding, int other) {
    return makers[finding] == NOBODY ? other : makers[finding];
  }

  /** The derivations that rest on a finding, in ascending order. */
  int[] users(int finding) {
    int[] found = users[finding];
    return found == null ? NONE : found;
  }
}
