package chokepoint.explanation;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Firing;
import chokepoint.facts.Fact;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything some findings rest on, by all their derivations, down to stated facts.
 *
 * @param findings themselves included, sorted by id
 * @param firings in causal order
 * @param facts sorted by id
 */
public record Grounds(List<Finding> findings, List<Firing> firings, List<Fact> facts) {
  public Grounds {
    findings = List.copyOf(findings);
    firings = List.copyOf(firings);
    facts = List.copyOf(facts);
  }

  /** The grounds of findings of this assessment. */
  public static Grounds of(Assessment assessment, Collection<Finding> findings) {
    Map<String, Firing> firings = new HashMap<>();
    assessment.firings().forEach(f -> firings.put(f.id(), f));
    Map<String, Finding> known = new HashMap<>();
    assessment.findings().forEach(f -> known.put(f.id(), f));
    Map<String, Finding> reached = new TreeMap<>();
    findings.forEach(f -> reached.put(f.id(), f));
    Map<String, Firing> used = new HashMap<>();
    Map<String, Fact> facts = new TreeMap<>();
    Deque<Finding> open = new ArrayDeque<>(reached.values());
    while (!open.isEmpty()) {
      for (String id : open.remove().because()) {
        Firing firing = firings.get(id);
        used.put(id, firing);
        for (String premise : firing.premises()) {
          assessment.factSet().find(premise).ifPresent(f -> facts.put(premise, f));
          Finding finding = known.get(premise);
          if (finding != null && reached.putIfAbsent(premise, finding) == null) {
            open.add(finding);
          }
        }
      }
    }
    return new Grounds(
        List.copyOf(reached.values()),
        assessment.firings().stream().filter(f -> used.containsKey(f.id())).toList(),
        List.copyOf(facts.values()));
  }
}
