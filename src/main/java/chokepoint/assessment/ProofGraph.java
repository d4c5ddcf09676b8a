package chokepoint.assessment;

import java.util.Arrays;
import java.util.List;

/** Derivations, numbered by name, and which of them rest on each finding. */
final class ProofGraph {
  private static final int NOBODY = -1;

  private final Derivation[] derivations;
  private final Columns columns;
  private final Rows premises;
  private final Rows concludes;
  private final Rows users;
  private final int[] findingPremises;
  private final int[] makers;

  ProofGraph(List<Derivation> unsorted, Columns columns) {
    derivations = unsorted.toArray(new Derivation[0]);
    Arrays.sort(derivations, Derivation.BY_NAME);
    this.columns = columns;
    premises = Rows.of(derivations.length, d -> derivations[d].premises());
    concludes = Rows.of(derivations.length, d -> derivations[d].concludes());
    users = premises.holding(columns.size(), columns::isFinding);
    findingPremises = new int[derivations.length];
    makers = new int[columns.size()];
    Arrays.fill(makers, NOBODY);
    for (int d = derivations.length - 1; d >= 0; d--) {
      for (int i = premises.start(d); i < premises.end(d); i++) {
        if (columns.isFinding(premises.at(i))) {
          findingPremises[d]++;
        }
      }
      for (int i = concludes.start(d); i < concludes.end(d); i++) {
        makers[concludes.at(i)] = d;
      }
    }
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

  /** The ranks each derivation rests on, sorted. */
  Rows premises() {
    return premises;
  }

  /** The ranks each derivation concludes, sorted. */
  Rows concludes() {
    return concludes;
  }

  /** The derivations that rest on each finding, in ascending order. */
  Rows users() {
    return users;
  }

  /** How many findings each derivation rests on; a copy, to be counted down. */
  int[] findingPremises() {
    return findingPremises.clone();
  }

  /** The first derivation that concludes a finding, or another if none does. */
  int maker(int finding, int other) {
    return makers[finding] == NOBODY ? other : makers[finding];
  }
}
