package chokepoint.explanation;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Firing;
import chokepoint.facts.Basis;
import chokepoint.facts.Fact;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything one finding rests on, by its best derivations, down to stated facts.
 *
 * @param firings in causal order
 * @param facts the stated facts, sorted by id
 */
public record Proof(Finding finding, List<Firing> firings, List<Fact> facts) {

  public Proof {
    firings = List.copyOf(firings);
    facts = List.copyOf(facts);
  }

  /** The proof of a finding of this assessment. */
  public static Proof of(Assessment assessment, Finding finding) {
    Map<String, Finding> findings = new HashMap<>();
    assessment.findings().forEach(f -> findings.put(f.id(), f));
    Map<String, Firing> firings = new LinkedHashMap<>();
    assessment.firings().forEach(f -> firings.put(f.id(), f));
    Map<String, Firing> used = new HashMap<>();
    Map<String, Fact> facts = new TreeMap<>();
    Deque<Finding> open = new ArrayDeque<>(List.of(finding));
    while (!open.isEmpty()) {
      Firing best = best(open.remove(), firings, findings, assessment);
      if (used.putIfAbsent(best.id(), best) == null) {
        for (String premise : best.premises()) {
          assessment.factSet().find(premise).ifPresent(f -> facts.put(premise, f));
          if (findings.containsKey(premise)) {
            open.add(findings.get(premise));
          }
        }
      }
    }
    List<Firing> ordered = firings.values().stream().filter(f -> used.containsKey(f.id())).toList();
    return new Proof(finding, ordered, List.copyOf(facts.values()));
  }

  /** The derivation with the strongest weakest basis; the first of them in causal order. */
  private static Firing best(
      Finding finding,
      Map<String, Firing> firings,
      Map<String, Finding> findings,
      Assessment assessment) {
    return finding.because().stream()
        .map(firings::get)
        .min(Comparator.comparing(f -> weakest(f, findings, assessment)))
        .orElseThrow();
  }

  private static Basis weakest(
      Firing firing, Map<String, Finding> findings, Assessment assessment) {
    Basis weakest = Basis.MEASURED;
    for (String premise : firing.premises()) {
      Basis basis =
          findings.containsKey(premise)
              ? findings.get(premise).basis()
              : assessment.basisOf(premise).orElse(Basis.MEASURED);
      weakest = basis.compareTo(weakest) > 0 ? basis : weakest;
    }
    return weakest;
  }

  /** The facts it rests on that somebody assumed, sorted by id; defaults left out. */
  public List<Fact> assumptions(Assessment assessment) {
    return facts.stream()
        .filter(f -> assessment.basisOf(f.id()).filter(b -> b == Basis.ASSUMED).isPresent())
        .toList();
  }
}
