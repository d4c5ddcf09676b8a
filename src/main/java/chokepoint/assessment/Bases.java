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
  private final Rows concludes;
  private final Rows users;
  private final int[] waitingFor;
  private final @Nullable Basis[] bases;

  private Bases(ProofGraph graph, Columns columns) {
    this.graph = graph;
    this.concludes = graph.concludes();
    this.users = graph.users();
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
    Basis[] stated = new Basis[graph.size()];
    Map<Basis, Ranks> ready = new EnumMap<>(Basis.class);
    Arrays.stream(Basis.values()).forEach(b -> ready.put(b, new Ranks()));
    for (int d = 0; d < graph.size(); d++) {
      stated[d] = weakest(d);
      if (waitingFor[d] == 0) {
        ready.get(stated[d]).add(d);
      }
    }
    ready.forEach(
        (basis, derivations) -> {
          for (int r = 0; r < derivations.size(); r++) {
            int d = derivations.get(r);
            for (int i = concludes.start(d); i < concludes.end(d); i++) {
              settle(concludes.at(i), basis, stated, ready);
            }
          }
        });
  }

  /** The last finding that a derivation waits for is the weakest it rests on. */
  private void settle(int finding, Basis basis, Basis[] stated, Map<Basis, Ranks> ready) {
    if (bases[finding] == null) {
      bases[finding] = basis;
      for (int i = users.start(finding); i < users.end(finding); i++) {
        int user = users.at(i);
        if (--waitingFor[user] == 0) {
          ready.get(weaker(basis, stated[user])).add(user);
        }
      }
    }
  }

  /** What only rests on itself is as weak as all its derivations: the weakest first. */
  private void inCycles() {
    int[] makers = new int[bases.length];
    Map<Basis, Deque<Integer>> ready = queues(new TreeMap<>(Comparator.reverseOrder()));
    for (int d = 0; d < graph.size(); d++) {
      if (waitingFor[d] > 0) {
        for (int i = concludes.start(d); i < concludes.end(d); i++) {
          makers[concludes.at(i)]++;
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
              for (int i = concludes.start(derivation); i < concludes.end(derivation); i++) {
                int finding = concludes.at(i);
                if (--makers[finding] == 0 && bases[finding] == null) {
                  bases[finding] = basis;
                  for (int u = users.start(finding); u < users.end(finding); u++) {
                    derivations.add(users.at(u));
                  }
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

  /** The weakest of what a derivation rests on, as far as it is known. */
  private Basis weakest(int derivation) {
    Basis weakest = Basis.STRONGEST;
    Rows premises = graph.premises();
    for (int i = premises.start(derivation); i < premises.end(derivation); i++) {
      Basis basis = bases[premises.at(i)];
      if (basis != null) {
        weakest = weaker(weakest, basis);
      }
    }
    return weakest;
  }

  private static Basis weaker(Basis one, Basis other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}
