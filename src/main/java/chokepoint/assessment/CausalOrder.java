package chokepoint.assessment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Puts derivations in causal order: each after what it rests on, nearest to the facts first, then
 * by name. Where findings of a supply cycle rest on each other, the first of the cycle by name
 * opens it.
 */
final class CausalOrder {
  private final ProofGraph graph;
  private final Rows concludes;
  private final Rows users;
  private final int[] waitingFor;
  private final int[] ordered;
  private final BitSet taken = new BitSet();
  private final BitSet placed = new BitSet();
  private int size;

  private CausalOrder(ProofGraph graph) {
    this.graph = graph;
    this.concludes = graph.concludes();
    this.users = graph.users();
    this.waitingFor = graph.findingPremises();
    this.ordered = new int[graph.size()];
  }

  /** The numbers of all derivations in causal order. */
  static int[] of(ProofGraph graph) {
    CausalOrder order = new CausalOrder(graph);
    order.fill();
    return order.ordered;
  }

  private void fill() {
    for (int d = 0; d < ordered.length; d++) {
      if (waitingFor[d] == 0) {
        take(d);
      }
    }
    int wave = 0;
    while (wave < ordered.length) {
      if (wave == size) {
        take(opening());
      }
      int end = size;
      for (; wave < end; wave++) {
        for (int i = concludes.start(ordered[wave]); i < concludes.end(ordered[wave]); i++) {
          place(concludes.at(i));
        }
      }
      Arrays.sort(ordered, end, size);
    }
  }

  private void take(int derivation) {
    taken.set(derivation);
    ordered[size++] = derivation;
  }

  private void place(int finding) {
    if (!placed.get(finding)) {
      placed.set(finding);
      for (int i = users.start(finding); i < users.end(finding); i++) {
        int user = users.at(i);
        if (--waitingFor[user] == 0 && !taken.get(user)) {
          take(user);
        }
      }
    }
  }

  /** The first by name of a cycle that nothing but itself holds up. */
  private int opening() {
    Set<Integer> path = new LinkedHashSet<>();
    int d = taken.nextClearBit(0);
    while (path.add(d)) {
      d = makerOfWhatItLacks(d);
    }
    int again = d;
    return path.stream().dropWhile(p -> p != again).min(Integer::compare).orElseThrow();
  }

  private int makerOfWhatItLacks(int derivation) {
    Rows premises = graph.premises();
    for (int i = premises.start(derivation); i < premises.end(derivation); i++) {
      int premise = premises.at(i);
      if (graph.isFinding(premise) && !placed.get(premise)) {
        return graph.maker(premise, derivation);
      }
    }
    return derivation;
  }
}
