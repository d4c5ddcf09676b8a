package chokepoint.assessment;

import chokepoint.facts.Basis;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How sure each finding is: the weakest basis among the facts of its best derivation. Facts that
 * only name things, and defaults, do not lower it. A derivation that rests on its own conclusion
 * counts for nothing, unless all do, as in a supply cycle: then the weakest fact around counts.
 */
final class Bases {
  private final ProofGraph graph;
  private final int[] waitingFor;
  private final @Nullable Basis[] bases;

  private Bases(ProofGraph graph, Columns columns) {
    this.graph = graph;
    this.waitingFor = graph.findingPremises();
    this.bases = columns.bases();
  }

  /** The basis of each finding by its rank. */
  static List<Basis> of(ProofGraph graph, Columns columns) {
    Bases found = new Bases(graph, columns);
    found.fromFactsUp();
    if (Arrays.asList(found.bases).contains(null)) {
      found.inCycles();
    }
    return Arrays.asList(found.bases);
  }

  /** The strongest first, as shortest paths are found (Knuth 1977). */
  private void fromFactsUp() {
    Map<Basis, Ranks> ready = new EnumMap<>(Basis.class);
    Arrays.stream(Basis.values()).forEach(b -> ready.put(b, new Ranks()));
    for (int d = 0; d < graph.size(); d++) {
      if (waitingFor[d] == 0) {
        ready.get(weakest(d)).add(d);
      }
    }
    ready.forEach(
        (basis, derivations) -> {
          for (int i = 0; i < derivations.size(); i++) {
            for (int finding : graph.get(derivations.get(i)).concludes()) {
              if (bases[finding] == null) {
                bases[finding] = basis;
                for (int user : graph.users(finding)) {
                  if (--waitingFor[user] == 0) {
                    ready.get(weakest(user)).add(user);
                  }
                }
              }
            }
          }
        });
  }

  /** What only rests on itself is as weak as all its derivations: the weakest first. */
  private void inCycles() {
    int[] makers = new int[bases.length];
    Map<Basis, Deque<Integer>> ready = queues(new TreeMap<>(Comparator.reverseOrder()));
    for (int d = 0; d < graph.size(); d++) {
      if (waitingFor[d] > 0) {
        for (int finding : graph.get(d).concludes()) {
          makers[finding]++;
        }
        ready.get(weakest(d)).add(d);
      }
    }
    BitSet seen = new BitSet();
    ready.forEach(
        (basis, derivations) -> {
          while (!derivations.isEmpty()) {
            int derivation = derivations.remove();
            if (!seen.get(derivation)) {
              seen.set(derivation);
              for (int finding : graph.get(derivation).concludes()) {
                if (--makers[finding] == 0 && bases[finding] == null) {
                  bases[finding] = basis;
                  Arrays.stream(graph.users(finding)).forEach(derivations::add);
                }
              }
            }
          }
        });
  }

  private static Map<Basis, Deque<Integer>> queues(Map<Basis, Deque<Integer>> empty) {
    Arrays.stream(Basis.values()).forEach(b -> empty.put(b, new ArrayDeque<>()));
    return empty;
  }

  private Basis weakest(int derivation) {
    Basis weakest = Basis.STRONGEST;
    for (int premise : graph.get(derivation).premises()) {
      Basis basis = bases[premise];
      if (basis != null && basis.compareTo(weakest) > 0) {
        weakest = basis;
      }
    }
    return weakest;
  }
}
