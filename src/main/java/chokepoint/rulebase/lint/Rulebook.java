package chokepoint.rulebase.lint;

import chokepoint.rulebase.Condition;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleCard;
import chokepoint.rulebase.RuleSources;
import chokepoint.rulebase.lint.Remark.Severity;
import chokepoint.vocabulary.FactType;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What checks look at.
 *
 * @param caseFiles case files there are, relative to the rules folder
 */
record Rulebook(RuleBase base, RuleSources sources, Set<String> caseFiles) {
  private static final Pattern BINDING = Pattern.compile("\\$(\\w+)\\s*:");

  /** Names a rule binds, without the dollar sign. */
  static Set<String> bound(RuleCard rule) {
    Set<String> names = new TreeSet<>();
    rule.conditions().forEach(c -> names.addAll(bound(c)));
    return names;
  }

  static Set<String> bound(Condition condition) {
    return BINDING
        .matcher(condition.text())
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A text without what stands in double quotes. */
  static String unquoted(String text) {
    return text.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "\"\"");
  }

  static Remark error(String check, RuleCard rule, int line, String message, String advice) {
    String where = "\"" + rule.name() + "\" " + message;
    return new Remark(check, Severity.ERROR, rule.file(), line, where, advice);
  }

  static Remark warning(String check, RuleCard rule, String message, String advice) {
    String where = "\"" + rule.name() + "\" " + message;
    return new Remark(check, Severity.WARNING, rule.file(), rule.line(), where, advice);
  }

  static Remark error(String check, FactType type, int line, String message, String advice) {
    return new Remark(
        check, Severity.ERROR, type.file(), line, type.name() + " " + message, advice);
  }
}
