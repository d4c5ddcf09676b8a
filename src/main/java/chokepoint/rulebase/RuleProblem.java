package chokepoint.rulebase;

import java.util.Optional;

/**
 * What is wrong with a rule file.
 *
 * @param file relative to the rules folder
 * @param line from 1
 * @param rule the rule or fact type it is in, if any
 * @param hint advice, without "Maybe"
 */
public record RuleProblem(
    String file, int line, Optional<String> rule, String message, Optional<String> hint) {

  @Override
  public String toString() {
    String where = rule.map(r -> " in \"" + r + "\"").orElse("");
    return file + ":" + line + where + ": " + message + hint.map(h -> "\n  Maybe " + h).orElse("");
  }
}
