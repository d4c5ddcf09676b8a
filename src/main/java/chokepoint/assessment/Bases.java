package chokepoint.assessment;

import chokepoint.facts.Basis;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How sure each finding is: the weakest basis among the facts of its best derivation. Facts that
 * only name things, and defaults, do not lower it. A derivation that rests on its own conclusion
 * counts for nothing, unless all do, as in a supply cycle: then the weakest fact around counts.
 */
final class Bases {
  private static final Basis STRONGEST = Basis.MEASURED;
  private static final Basis WEAKEST = Basis.ASSUMED;

  private final ProofGraph graph;
  private final @Nullable Basis[] bases;

  private Bases(ProofGraph graph, Nodes nodes) {
    this.graph = graph;
    this.bases = new Basis[nodes.size()];
    for (int rank = 0; rank < bases.length; rank++) {
      bases[rank] = stated(nodes.get(rank));
    }
  }

  /** The basis of each finding by its rank. */
  static List<Basis> of(ProofGraph graph, Nodes nodes) {
    Bases found = new Bases(graph, nodes);
    found.fromFactsUp();
    found.inCycles();
    return Arrays.asList(found.bases);
  }

  private static @Nullable Basis stated(Node node) {
    return node.fact()
        .map(f -> f.byDefault() || node.shape().definition() ? STRONGEST : f.basis())
        .orElse(null);
  }

  /** The strongest first, as shortest paths are found (Knuth 1977). */
  private void fromFactsUp() {
    int[] waitingFor = graph.findingPremises();
    Map<Basis, Deque<Integer>> ready = new EnumMap<>(Basis.class);
    Arrays.stream(Basis.values()).forEach(b -> ready.put(b, new ArrayDeque<>()));
    for (int d = 0; d < graph.size(); d++) {
      if (waitingFor[d] == 0) {
        ready.get(weakest(d)).add(d);
      }
    }
    ready.forEach(
        (basis, derivations) -> {
          while (!derivations.isEmpty()) {
            for (int finding : graph.get(derivations.remove()).concludes()) {
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

  /** What only rests on itself: as strong as can be, then lowered until it fits. */
  private void inCycles() {
    BitSet circular = new BitSet();
    for (int i = 0; i < bases.length; i++) {
      if (bases[i] == null) {
        circular.set(i);
        bases[i] = STRONGEST;
      }
    }
    List<Integer> derivations = new ArrayList<>();
    for (int d = 0; !circular.isEmpty() && d < graph.size(); d++) {
      if (Arrays.stream(graph.get(d).concludes()).anyMatch(circular::get)) {
        derivations.add(d);
      }
    }
    boolean lowered = true;
    while (lowered) {
      lowered = lower(derivations, circular);
    }
  }

  private boolean lower(List<Integer> derivations, BitSet circular) {
    Basis[] best = new Basis[bases.length];
    Arrays.fill(best, WEAKEST);
    for (int d : derivations) {
      Basis basis = weakest(d);
      for (int f : graph.get(d).concludes()) {
        best[f] = basis.compareTo(best[f]) < 0 ? basis : best[f];
      }
    }
    boolean lowered = false;
    for (int d : derivations) {
      for (int f : graph.get(d).concludes()) {
        if (circular.get(f) && best[f] != bases[f]) {
          bases[f] = best[f];
          lowered = true;
        }
      }
    }
    return lowered;
  }

  private Basis weakest(int derivation) {
    Basis weakest = STRONGEST;
    for (int premise : graph.get(derivation).premises()) {
      Basis basis = bases[premise];
      if (basis != null && basis.compareTo(weakest) > 0) {
        weakest = basis;
      }
    }
    return weakest;
  }
}
