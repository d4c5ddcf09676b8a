package chokepoint.whynot;

import chokepoint.rulebase.RuleCard;
import java.util.List;

/**
 * How far a rule got.
 *
 * @param met conditions that are met, counted from its first
 * @param of all its conditions
 * @param unmet the first that is not
 * @param missing why what that condition waits for is missing; empty if it is no finding
 */
public record Candidate(RuleCard rule, int met, int of, Unmet unmet, List<WhyNot> missing) {
  public Candidate {
    missing = List.copyOf(missing);
  }

  double nearness() {
    return (double) met / of;
  }
}
