package chokepoint.laws;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Firing;
import chokepoint.assessment.Known;
import chokepoint.assessment.Progress;
import chokepoint.assessment.Withdrawn;
import chokepoint.explanation.Grounds;
import chokepoint.explanation.Proof;
import chokepoint.facts.Fact;
import chokepoint.influence.Influence;
import chokepoint.influence.Influence.Without;
import chokepoint.influence.Needs;
import chokepoint.support.Shipped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Checks proofs by making fact sets of them: each gives what is wrong, nothing if all is well. */
final class Rechecks {
  private static final int FIRST = 2;

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
   * of its steps are taken any more, by the same rules with the same values.
   */
  List<String> decoration() {
    return decoration(fact -> true);
  }

  /** The same, of some facts. */
  List<String> decoration(Predicate<Fact> asked) {
    List<String> wrong = new ArrayList<>();
    for (Finding f : assessment.findings()) {
      Grounds grounds = Grounds.of(assessment, List.of(f));
      if (grounds.findings().stream().allMatch(g -> g.because().size() == 1)) {
        for (Fact fact : grounds.facts().stream().filter(asked).toList()) {
          List<Fact> rest = without(fact.id());
          if (grounds.findings().stream().allMatch(g -> holds(g, rest))
              && stepsOf(rest).containsAll(steps(grounds.firings()))) {
            wrong.add(f.id() + " follows by the same steps without " + fact.id());
          }
        }
      }
    }
    return wrong;
  }

  /** What is withdrawn does not hold, and would but for what withdraws it. */
  List<String> withdrawn() {
    List<String> wrong = new ArrayList<>();
    for (Withdrawn w : assessment.withdrawn()) {
      Finding f = w.finding();
      if (holds(f, assessment.facts())) {
        wrong.add(f.id() + " holds");
      }
      if (!holds(f, without(w.by()))) {
        wrong.add(f.id() + " does not hold without " + w.by());
      }
    }
    return wrong;
  }

  /**
   * Of the first headlines: what is said to need a fact changes without it, and what is said not to
   * need it stays.
   */
  List<String> needs() {
    List<String> wrong = new ArrayList<>();
    for (Finding f : assessment.headlines().stream().limit(FIRST).toList()) {
      Needs needs = Needs.of(Shipped.assessor(), assessment, f, Progress.UNHEARD);
      for (Influence i : needs.influences()) {
        boolean stays =
            Shipped.assessor()
                .prove(assessment.factSet().holding(without(i.fact().id())))
                .findings()
                .stream()
                .anyMatch(o -> o.type().equals(f.type()) && o.fields().equals(f.fields()));
        if (stays != (i.without() == Without.NONE)) {
          wrong.add(f.id() + " needs " + i.fact().id() + ": " + i.without() + " is wrong");
        }
      }
    }
    return wrong;
  }

  private List<Fact> without(String id) {
    return assessment.facts().stream().filter(f -> !f.id().equals(id)).toList();
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

  private Set<String> stepsOf(List<Fact> facts) {
    return steps(Shipped.assessor().prove(assessment.factSet().holding(facts)).firings());
  }

  private static Set<String> steps(List<Firing> firings) {
    return firings.stream()
        .map(f -> f.rule().id() + f.bindings() + f.concludes())
        .collect(Collectors.toSet());
  }

  private static List<String> ids(Collection<Fact> facts) {
    return facts.stream().map(Fact::id).toList();
  }
}
