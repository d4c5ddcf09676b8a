package chokepoint.rulebase;

import chokepoint.rulebase.safety.Refusal;
import chokepoint.rulebase.syntax.RuleText;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is wrong with a rule file.
 *
 * @param file relative to the rules folder
 * @param line from 1
 * @param rule the rule or fact type it is in, if any
 * @param hint advice, without "Maybe"
 * @param check id of the lint check that found it; {@code compile} if it does not compile
 */
public record RuleProblem(
    String file,
    int line,
    Optional<String> rule,
    String message,
    Optional<String> hint,
    Severity severity,
    String check) {

  /** Whether it stops the rules from being used. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public static final Comparator<RuleProblem> BY_PLACE =
      Comparator.comparing(RuleProblem::file)
          .thenComparing(RuleProblem::line)
          .thenComparing(RuleProblem::message);

  /** A problem that stops the rules from compiling. */
  public RuleProblem(
      String file, int line, Optional<String> rule, String message, Optional<String> hint) {
    this(file, line, rule, message, hint, Severity.ERROR, "compile");
  }

  /** A problem in a rule that stops it from compiling. */
  static RuleProblem in(RuleText rule, int line, String message, Optional<String> hint) {
    return new RuleProblem(rule.file(), line, Optional.of(rule.name()), message, hint);
  }

  /** A problem outside rules. */
  static RuleProblem at(String file, int line, String message, String hint) {
    return new RuleProblem(file, line, Optional.empty(), message, Optional.of(hint));
  }

  /** Something that no rule file may say. */
  static RuleProblem of(String file, Refusal refusal) {
    return new RuleProblem(
        file,
        refusal.line(),
        Optional.empty(),
        refusal.message(),
        Optional.of(refusal.hint()),
        Severity.ERROR,
        "safe");
  }

  @Override
  public String toString() {
    String where = rule.map(r -> " in \"" + r + "\"").orElse("");
    return file + ":" + line + where + ": " + message + hint.map(h -> "\n  Maybe " + h).orElse("");
  }
}
