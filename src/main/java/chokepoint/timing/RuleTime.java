package chokepoint.timing;

import chokepoint.assessment.Spent;
import chokepoint.cases.CaseResult;
import chokepoint.rulebase.RuleCard;

/**
 * What a rule took over all scenarios.
 *
 * @param spent all of it
 * @param share of what all rules took, from 0 to 1
 * @param most the scenario in which it took longest
 * @param there what it took in that one
 */
public record RuleTime(RuleCard rule, Spent spent, double share, CaseResult most, Spent there) {}
