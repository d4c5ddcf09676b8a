package chokepoint.coverage;

import chokepoint.assessment.RuleFailure;
import chokepoint.assessment.Tallies;
import chokepoint.assessment.Tallies.Few;
import chokepoint.assessment.Tallies.Ground;
import chokepoint.assessment.Tally;
import chokepoint.cases.CaseFiles;
import chokepoint.cases.CaseResult;
import chokepoint.coverage.Gap.Reason;
import chokepoint.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Looks for one rule into cases until all parts of its conditions have decided. */
final class RuleSurvey {
  private final Tallies tallies;
  private final RuleCard rule;
  private final boolean refuses;
  private final Probed all;
  private final List<Part> parts;
  private final Set<Part> open;
  private final Map<String, Few> single = new HashMap<>();
  private boolean silent;

  /**
   * @param refuses whether it only refuses mistaken input, as no scenario is
   * @param asks whether it asks anything of facts; one that does not holds in every case
   */
  RuleSurvey(Tallies tallies, RuleCard rule, boolean refuses, boolean asks, Probed parts) {
    this.tallies = tallies;
    this.rule = rule;
    this.refuses = refuses;
    this.all = parts;
    this.parts = parts.looked();
    this.open = new LinkedHashSet<>(this.parts);
    this.silent = !asks || this.parts.isEmpty();
  }

  /** Looks into cases in their order, no further than it must. */
  void look(List<Ground> cases) {
    List<Part> looked = parts;
    Few few = few(looked);
    for (Ground ground : cases) {
      if (open.isEmpty() && silent) {
        return;
      }
      if (silent && open.size() < looked.size() / 2) {
        looked = List.copyOf(open);
        few = few(looked);
      }
      try {
        Map<String, Tally> found = few.over(ground);
        looked.stream().filter(p -> decides(p, found)).forEach(p -> close(p, found));
      } catch (RuleFailure e) {
        lookOneByOne(looked, ground);
      }
    }
  }

  private Few few(List<Part> parts) {
    Set<String> names = new HashSet<>(Set.of(rule.name()));
    parts.forEach(p -> names.add(p.probe()));
    return tallies.few(names);
  }

  /** Whether the rule would match something else without a part. */
  private boolean decides(Part part, Map<String, Tally> found) {
    return part.bare()
        ? found.containsKey(part.probe())
        : !Objects.equals(found.get(part.probe()), found.get(rule.name()));
  }

  private void close(Part part, Map<String, Tally> found) {
    open.remove(part);
    silent |= !found.containsKey(rule.name());
  }

  /** Without some part a condition breaks down; that part keeps it from what it cannot take. */
  private void lookOneByOne(List<Part> looked, Ground ground) {
    Map<String, Tally> found = new HashMap<>(single(rule.name()).over(ground));
    for (Part part : looked) {
      try {
        found.putAll(single(part.probe()).over(ground));
        if (decides(part, found)) {
          close(part, found);
        }
      } catch (RuleFailure e) {
        close(part, found);
      }
    }
  }

  private Few single(String probe) {
    return single.computeIfAbsent(probe, p -> tallies.few(Set.of(p)));
  }

  RuleCoverage found(List<CaseResult> results) {
    List<CaseResult> fired = results.stream().filter(r -> r.fired().contains(rule.id())).toList();
    Reason reason = fired.isEmpty() ? Reason.NEVER_MET : Reason.NEVER_DECIDES;
    List<Gap> gaps =
        all.parts().stream()
            .filter(p -> fired.isEmpty() || open.contains(p) || !parts.contains(p))
            .map(p -> new Gap(p.text(), parts.contains(p) ? reason : Reason.NO_PROBE))
            .toList();
    List<String> lacks = new ArrayList<>();
    lack(lacks, results, fired, true, "fires in no case");
    if (!refuses) {
      lack(lacks, results, fired, false, "fires in no scenario");
    }
    if (!silent) {
      lacks.add("has no case in which it does not fire though asked");
    }
    return new RuleCoverage(rule, all.parts().size(), gaps, lacks);
  }

  private static void lack(
      List<String> lacks,
      List<CaseResult> results,
      List<CaseResult> fired,
      boolean besideRules,
      String what) {
    if (of(results, besideRules) && !of(fired, besideRules)) {
      lacks.add(what);
    }
  }

  private static boolean of(List<CaseResult> results, boolean besideRules) {
    return results.stream().anyMatch(r -> CaseFiles.besideRules(r.file()) == besideRules);
  }
}
