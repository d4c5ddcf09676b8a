package chokepoint.laws;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Firing;
import chokepoint.assessment.Known;
import chokepoint.explanation.Grounds;
import chokepoint.explanation.Proof;
import chokepoint.facts.Fact;
import chokepoint.support.Shipped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks proofs by making fact sets of them: each gives what is wrong, nothing if all is well. */
final class Rechecks {
  private final Assessment assessment;
  private final Map<String, Firing> firings = new HashMap<>();
  private final Map<List<String>, List<Known>> settled = new HashMap<>();

  Rechecks(Assessment assessment) {
    this.assessment = assessment;
    assessment.firings().forEach(f -> firings.put(f.id(), f));
  }

  /** What a proof names is there, all of it. */
  List<String> strangers() {
    return assessment.firings().stream()
        .flatMap(f -> f.premises().stream())
        .filter(p -> assessment.factSet().find(p).isEmpty() && assessment.finding(p).isEmpty())
        .distinct()
        .toList();
  }

  /** From the facts of its proof alone each finding follows again, as it was. */
  List<String> unproven() {
    List<String> wrong = new ArrayList<>();
    for (Finding f : assessment.findings()) {
      List<Fact> facts = Proof.of(assessment, f).facts();
      if (!holds(f, facts)) {
        wrong.add(f.id() + " does not follow from " + ids(facts));
      }
    }
    return wrong;
  }

  /** Of several derivations each is enough by itself. */
  List<String> needless() {
    List<String> wrong = new ArrayList<>();
    for (Finding f : assessment.findings()) {
      for (String id : f.because().size() > 1 ? f.because() : List.<String>of()) {
        Collection<Fact> facts = under(firings.get(id)).values();
        if (!holds(f, facts)) {
          wrong.add(f.id() + " by " + firings.get(id) + " does not follow from " + ids(facts));
        }
      }
    }
    return wrong;
  }

  /**
   * Where there is but one derivation all the way down, it falls without any of its facts: not all
   * of its steps follow any more.
   */
  List<String> decoration() {
    List<String> wrong = new ArrayList<>();
    for (Finding f : assessment.findings()) {
      Grounds grounds = Grounds.of(assessment, List.of(f));
      if (grounds.findings().stream().allMatch(g -> g.because().size() == 1)) {
        for (Fact fact : grounds.facts()) {
          List<Fact> rest =
              assessment.facts().stream().filter(o -> !o.id().equals(fact.id())).toList();
          if (grounds.findings().stream().allMatch(g -> holds(g, rest))) {
            wrong.add(f.id() + " follows by the same steps without " + fact.id());
          }
        }
      }
    }
    return wrong;
  }

  private Map<String, Fact> under(Firing firing) {
    Map<String, Fact> facts = new TreeMap<>();
    for (String premise : firing.premises()) {
      assessment.factSet().find(premise).ifPresent(f -> facts.put(premise, f));
      assessment
          .finding(premise)
          .ifPresent(f -> Proof.of(assessment, f).facts().forEach(o -> facts.put(o.id(), o)));
    }
    return facts;
  }

  private boolean holds(Finding finding, Collection<Fact> facts) {
    List<Known> all =
        settled.computeIfAbsent(
            ids(facts), i -> Shipped.assessor().settled(assessment.factSet().holding(facts)));
    return all.stream()
        .anyMatch(k -> k.type().equals(finding.type()) && k.fields().equals(finding.fields()));
  }

  private static List<String> ids(Collection<Fact> facts) {
    return facts.stream().map(Fact::id).toList();
  }
}
