package chokepoint.assessment;

import java.util.Arrays;
import java.util.List;

/** Derivations, numbered by name, and which of them rest on each finding. */
final class ProofGraph {
  private static final int[] NONE = {};

  private final Derivation[] derivations;
  private final boolean[] isFinding;
  private final int[] findingPremises;
  private final int[][] users;

  ProofGraph(List<Derivation> unsorted, Nodes nodes) {
    derivations = unsorted.toArray(new Derivation[0]);
    Arrays.sort(derivations, Derivation.BY_NAME);
    isFinding = new boolean[nodes.size()];
    for (int rank = 0; rank < isFinding.length; rank++) {
      isFinding[rank] = nodes.get(rank).isFinding();
    }
    findingPremises = new int[derivations.length];
    users = new int[nodes.size()][];
    int[] uses = new int[nodes.size()];
    for (int d = 0; d < derivations.length; d++) {
      for (int premise : derivations[d].premises()) {
        if (isFinding[premise]) {
          findingPremises[d]++;
          uses[premise]++;
        }
      }
    }
    for (int d = derivations.length - 1; d >= 0; d--) {
      for (int premise : derivations[d].premises()) {
        if (isFinding[premise]) {
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
    return isFinding[rank];
  }

  /** How many findings each derivation rests on; a copy, to be counted down. */
  int[] findingPremises() {
    return findingPremises.clone();
  }

  /** The derivations that rest on a finding, in ascending order. */
  int[] users(int finding) {
    int[] found = users[finding];
    return found == null ? NONE : found;
  }
}
