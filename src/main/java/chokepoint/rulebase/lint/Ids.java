package chokepoint.rulebase.lint;

import chokepoint.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every rule has an id of its own, of the house form. */
final class Ids implements Check {
  private static final String ID = "ids";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    Map<String, RuleCard> byId = new HashMap<>();
    for (RuleCard rule : book.base().rules()) {
      if (!rule.id().matches("[A-Z]{3}-\\d{3}")) {
        remarks.add(
            Rulebook.error(
                ID,
                rule,
                rule.line(),
                "has the id '" + rule.id() + "'",
                "Maybe write it like ABC-001"));
      }
      RuleCard first = byId.putIfAbsent(rule.id(), rule);
      if (first != null) {
        remarks.add(
            Rulebook.error(
                ID,
                rule,
                rule.line(),
                "has the id " + rule.id() + " of \"" + first.name() + "\"",
                "Maybe take the next free number"));
      }
    }
    return remarks;
  }
}
