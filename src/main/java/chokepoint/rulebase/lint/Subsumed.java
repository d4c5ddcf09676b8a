package chokepoint.rulebase.lint;

import chokepoint.rulebase.syntax.RuleText;
import java.util.ArrayList;
import java.util.List;

/** A rule concludes nothing that another does not conclude already, from less. */
final class Subsumed implements Check {
  private static final String ID = "subsumed";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<RuleText> rules = book.base().ruleTexts();
    List<Asked> asked = rules.stream().map(Asked::of).toList();
    List<Remark> remarks = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      for (int j = 0; j < rules.size(); j++) {
        boolean same = asked.get(j).covers(asked.get(i));
        if (i != j && asked.get(i).covers(asked.get(j)) && (!same || i < j)) {
          remarks.add(remark(rules.get(j), rules.get(i), same));
        }
      }
    }
    return remarks;
  }

  private static Remark remark(RuleText rule, RuleText other, boolean same) {
    return new Remark(
        ID,
        Remark.Severity.WARNING,
        rule.file(),
        rule.line(),
        "\""
            + rule.name()
            + (same ? "\" says the same as \"" : "\" holds only where \"")
            + other.name()
            + (same ? "\"" : "\" says the same already"),
        "Maybe remove it, or ask for what sets it apart from " + other.file() + ":" + other.line());
  }
}
