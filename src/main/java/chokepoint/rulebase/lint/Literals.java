package chokepoint.rulebase.lint;

import chokepoint.rulebase.Condition;
import chokepoint.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Thresholds are Parameter facts with date and source; only 0 and 1 stand in rules. */
final class Literals implements Check {
  private static final String ID = "literals";
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$])\\d+(?:\\.\\d+)?[dDfFlL]?\\b");
  private static final Set<String> FINE = Set.of("0", "1", "0.0", "1.0");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    for (RuleCard rule : book.base().rules()) {
      for (Condition c : rule.conditions()) {
        look(rule, c.text(), c.line(), remarks);
      }
      look(rule, rule.consequence(), rule.line(), remarks);
    }
    return remarks;
  }

  private static void look(RuleCard rule, String text, int line, List<Remark> remarks) {
    NUMBER
        .matcher(Rulebook.unquoted(text))
        .results()
        .filter(m -> !FINE.contains(m.group()))
        .forEach(
            m ->
                remarks.add(
                    Rulebook.error(
                        ID,
                        rule,
                        line,
                        "holds the number " + m.group(),
                        "Maybe state it as a fact with date and source, as other thresholds are")));
  }
}
