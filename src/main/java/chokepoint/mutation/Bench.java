package chokepoint.mutation;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Tallies;
import chokepoint.assessment.Tallies.Ground;
import chokepoint.cases.CaseFiles;
import chokepoint.cases.CaseResult;
import chokepoint.facts.FactSet;
import chokepoint.rulebase.RuleCard;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The cases and scenarios that mutants are put to, with everything that holds in each. */
final class Bench {

  /**
   * A case.
   *
   * @param fired ids of the rules that fire in it
   */
  record Trial(String file, Set<String> fired, FactSet set, Ground ground) {}

  private final List<Trial> trials;

  /**
   * @param passed results of the rules as they are
   */
  Bench(Assessor assessor, Tallies tallies, List<CaseResult> passed) {
    this.trials =
        passed.stream()
            .flatMap(r -> r.set().stream().map(set -> trial(assessor, tallies, r, set)))
            .toList();
  }

  private static Trial trial(Assessor assessor, Tallies tallies, CaseResult result, FactSet set) {
    return new Trial(
        result.file(), result.fired(), set, tallies.ground(assessor.settled(set), set.horizon()));
  }

  /**
   * All of them, most telling first: the cases of the rule's own topic, then where it fires, then
   * the smaller ones beside the rules.
   */
  List<Trial> inOrderFor(RuleCard rule) {
    String own = rule.file().replaceAll("\\.drl$", CaseFiles.ENDING);
    return trials.stream()
        .sorted(
            Comparator.comparing((Trial t) -> !CaseFiles.besideRules(t.file()))
                .thenComparing(t -> !t.file().endsWith(own))
                .thenComparing(t -> !t.fired().contains(rule.id())))
        .toList();
  }
}
