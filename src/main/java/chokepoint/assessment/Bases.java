package chokepoint.assessment;

import chokepoint.assessment.CausalOrder.Step;
import chokepoint.facts.Basis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How sure each finding is: the weakest basis among the facts of its best derivation. Facts that
 * only name things, and defaults, do not lower it.
 */
final class Bases {
  private final Map<String, Basis> ofFacts;
  private final Map<String, Basis> ofFindings = new HashMap<>();

  private Bases(Map<String, Basis> ofFacts) {
    this.ofFacts = ofFacts;
  }

  /**
   * @param ordered derivations in causal order
   * @param premises ids of all premises of each, in the same order
   * @param ofFacts the basis of each fact that counts
   */
  static Map<String, Basis> of(
      List<Step> ordered, List<List<String>> premises, Map<String, Basis> ofFacts) {
    Bases bases = new Bases(ofFacts);
    // Within a supply cycle a premise may not be known in the first pass; later passes only lower.
    bases.pass(ordered, premises, true);
    boolean changed = true;
    while (changed) {
      changed = bases.pass(ordered, premises, false);
    }
    return bases.ofFindings;
  }

  private boolean pass(List<Step> ordered, List<List<String>> premises, boolean first) {
    Map<String, Basis> best = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      Basis basis = weakest(premises.get(i));
      for (String finding : ordered.get(i).concludes()) {
        best.merge(finding, basis, (a, b) -> a.compareTo(b) < 0 ? a : b);
        if (first) {
          ofFindings.put(finding, best.get(finding));
        }
      }
    }
    boolean changed = !best.equals(ofFindings);
    best.forEach((f, b) -> ofFindings.merge(f, b, (x, y) -> x.compareTo(y) > 0 ? x : y));
    return changed && !first;
  }

  private Basis weakest(List<String> premises) {
    Basis weakest = Basis.MEASURED;
    for (String id : premises) {
      Basis basis = ofFacts.getOrDefault(id, ofFindings.get(id));
      if (basis != null && basis.compareTo(weakest) > 0) {
        weakest = basis;
      }
    }
    return weakest;
  }
}
