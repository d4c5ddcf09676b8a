package chokepoint.rulebase.lint;

import chokepoint.rulebase.Condition;
import chokepoint.rulebase.ConditionKind;
import chokepoint.rulebase.RuleCard;
import chokepoint.vocabulary.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every pattern after the first is tied to what comes before it, or to one fact. */
final class Joins implements Check {
  private static final String ID = "joins";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    for (RuleCard rule : book.base().rules()) {
      Set<String> bound = new TreeSet<>();
      boolean first = true;
      for (Condition c : rule.conditions()) {
        boolean single = c.types().stream().allMatch(t -> single(t, c, book));
        if (c.kind() == ConditionKind.MATCH && !single) {
          if (!first && bound.stream().noneMatch(b -> uses(c.text(), b))) {
            remarks.add(
                Rulebook.error(
                    ID,
                    rule,
                    c.line(),
                    "joins " + c.text() + " with everything before it",
                    "Maybe tie a field to an earlier variable"));
          }
          first = false;
        }
        bound.addAll(Rulebook.bound(c));
      }
    }
    return remarks;
  }

  /** There is only one: the scope of the question, or a fact named by its id. */
  private static boolean single(String type, Condition c, Rulebook book) {
    return book.base().vocabulary().type(type).filter((FactType t) -> t.has("scope")).isPresent()
        || c.text().matches(".*\\bid == \".*");
  }

  private static boolean uses(String text, String name) {
    return text.matches("(?s).*\\$" + name + "\\b(?!\\s*:).*");
  }
}
