package chokepoint.rulebase.lint;

import chokepoint.rulebase.Condition;
import chokepoint.rulebase.ConditionKind;
import chokepoint.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Expressions after {@code from} that Drools 10.2 computes wrongly without a word. */
final class FromExpressions implements Check {
  private static final String ID = "from-expressions";
  private static final Pattern GROUPED =
      Pattern.compile("[-+*/%]\\s*\\(|[(,]\\s*\\(|\\)\\s*[-*/%]\\s*\\$");
  private static final Pattern NEW = Pattern.compile("\\bfrom\\b.*\\bnew\\s");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    for (RuleCard rule : book.base().rules()) {
      for (Condition c : rule.conditions()) {
        int from = c.text().indexOf(" from ");
        if (c.kind() == ConditionKind.FROM && from > 0) {
          String expression = Rulebook.unquoted(c.text().substring(from));
          if (GROUPED.matcher(expression).find() || NEW.matcher(expression).find()) {
            remarks.add(
                Rulebook.error(
                    ID,
                    rule,
                    c.line(),
                    "computes with brackets or 'new' after 'from', where variables get swapped",
                    "Maybe call a method of the kernel, or take two steps"));
          }
        }
      }
    }
    return remarks;
  }
}
