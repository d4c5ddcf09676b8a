package chokepoint.mutation;

/**
 * Why no case can notice a change of a rule.
 *
 * @param rule id of the rule
 * @param change as a mutant tells it
 * @param line of the file of explanations
 */
public record Explanation(String rule, String change, String because, int line) {}
