package chokepoint.rulebase;

import java.util.Set;

/**
 * One condition of a rule, as its author wrote it.
 *
 * @param text the DRL, white space folded
 * @param line line in the file, from 1
 * @param types the fact types it matches
 */
public record Condition(String text, int line, ConditionKind kind, Set<String> types) {
  public Condition {
    types = Set.copyOf(types);
  }
}
