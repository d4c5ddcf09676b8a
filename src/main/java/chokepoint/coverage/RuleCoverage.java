package chokepoint.coverage;

import chokepoint.rulebase.RuleCard;
import java.util.List;

/**
 * How far a rule is put to the test.
 *
 * @param parts parts of its conditions that can fail
 * @param gaps those of them that are not covered, in order
 * @param lacks what else is missing, in words
 */
public record RuleCoverage(RuleCard rule, int parts, List<Gap> gaps, List<String> lacks) {
  public RuleCoverage {
    gaps = List.copyOf(gaps);
    lacks = List.copyOf(lacks);
  }
}
