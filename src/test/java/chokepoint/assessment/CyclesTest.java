package chokepoint.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.facts.Basis;
import chokepoint.support.Shipped;
import chokepoint.support.SupplyNetwork;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Proofs where plants supply each other in a circle. */
final class CyclesTest {
  private static final Assessment NETWORK =
      Shipped.assessor().assess(Shipped.reader().read(SupplyNetwork.json(700, true, 4), "network"));

  @Test
  void a_finding_is_as_sure_as_the_weakest_premise_of_its_best_derivation() {
    assertThat(heldUpByThemselves()).isNotEmpty();
    Map<String, Basis> bases = new HashMap<>();
    NETWORK.findings().forEach(f -> bases.put(f.id(), f.basis()));
    NETWORK.facts().forEach(f -> NETWORK.basisOf(f.id()).ifPresent(b -> bases.put(f.id(), b)));
    Map<String, Basis> best = new HashMap<>();
    for (Firing firing : NETWORK.firings()) {
      Basis weakest =
          firing.premises().stream()
              .map(p -> bases.getOrDefault(p, Basis.MEASURED))
              .max(Comparator.naturalOrder())
              .orElse(Basis.MEASURED);
      firing.concludes().forEach(f -> best.merge(f, weakest, CyclesTest::stronger));
    }
    assertThat(NETWORK.findings())
        .allSatisfy(f -> assertThat(f.basis()).isEqualTo(best.get(f.id())));
  }

  private static Basis stronger(Basis one, Basis other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Findings without a proof that starts from facts alone. */
  private static List<String> heldUpByThemselves() {
    Set<String> known = new HashSet<>();
    NETWORK.facts().forEach(f -> known.add(f.id()));
    boolean more = true;
    while (more) {
      more = false;
      for (Firing firing : NETWORK.firings()) {
        more |= known.containsAll(firing.premises()) && known.addAll(firing.concludes());
      }
    }
    return NETWORK.findings().stream().map(Finding::id).filter(f -> !known.contains(f)).toList();
  }
}
