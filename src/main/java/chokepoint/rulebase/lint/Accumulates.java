package chokepoint.rulebase.lint;

import chokepoint.rulebase.Condition;
import chokepoint.rulebase.ConditionKind;
import chokepoint.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An accumulate also collects the facts of each of its patterns, so that proofs can name them, and
 * only plain variables.
 */
final class Accumulates implements Check {
  private static final String ID = "accumulates";
  private static final Pattern PATTERN =
      Pattern.compile("(\\bnot\\b[\\s(]*)?(?:\\$(\\w+)\\s*:\\s*)?(?<![.\\w])([A-Z]\\w*)\\s*\\(");
  private static final Pattern FUNCTION =
      Pattern.compile(
          "\\$\\w+\\s*:\\s*(?:collectList|sum|min|max|count)\\(\\s*([^()]*(?:\\([^()]*\\))?[^()]*)\\)");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    for (RuleCard rule : book.base().rules()) {
      for (Condition c : rule.conditions()) {
        if (c.kind() == ConditionKind.ACCUMULATE) {
          look(rule, c, remarks);
        }
      }
    }
    return remarks;
  }

  private static void look(RuleCard rule, Condition c, List<Remark> remarks) {
    String source = c.text().split(";", 2)[0];
    PATTERN
        .matcher(source)
        .results()
        .filter(m -> m.group(1) == null)
        .filter(m -> m.group(2) == null || !c.text().contains("collectList($" + m.group(2) + ")"))
        .forEach(
            m ->
                remarks.add(
                    Rulebook.error(
                        ID,
                        rule,
                        c.line(),
                        "accumulates over " + m.group(3) + " without collecting its facts",
                        "Maybe $fact : " + m.group(3) + "(...) and $facts: collectList($fact)")));
    FUNCTION
        .matcher(c.text())
        .results()
        .filter(m -> !m.group(1).strip().matches("\\$\\w+"))
        .forEach(
            m ->
                remarks.add(
                    Rulebook.error(
                        ID,
                        rule,
                        c.line(),
                        "collects the expression " + m.group(1) + "; Drools 10.2 may mix it up",
                        "Maybe collect plain variables and compute afterwards")));
  }
}
