package chokepoint.mutation;

import chokepoint.rulebase.syntax.RuleText;

/**
 * A rule with one small change.
 *
 * @param line where the change is
 * @param change what was changed and what it became, as {@code was -> is}; each change of a rule
 *     reads differently
 * @param body the changed text, from {@code when} on
 * @param concludes whether the change is in what the rule concludes, not in when it does
 */
public record Mutant(
    RuleText rule, Kind kind, int line, String change, String body, boolean concludes) {}
