package chokepoint.rulebase.lint;

import chokepoint.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every rule has an id, its text and a reference, and no annotation that means nothing. */
final class RuleAnnotations implements Check {
  private static final String ID = "rule-annotations";
  private static final List<String> NEEDED = List.of("id", "because", "reference");
  private static final Set<String> KNOWN =
      Set.of("id", "zh", "because", "because_zh", "reference", "unmet", "aside", "monotone");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    for (RuleCard rule : book.base().rules()) {
      for (String name : NEEDED) {
        if (!rule.annotations().containsKey(name)) {
          remarks.add(
              Rulebook.error(
                  ID, rule, rule.line(), "has no @" + name, "Maybe add @" + name + "(...)"));
        }
      }
      rule.annotations().keySet().stream()
          .filter(a -> !KNOWN.contains(a))
          .sorted()
          .forEach(a -> remarks.add(unknown(rule, a)));
    }
    return remarks;
  }

  private static Remark unknown(RuleCard rule, String annotation) {
    return Rulebook.error(
        ID,
        rule,
        rule.line(),
        "has @" + annotation + ", which means nothing here",
        "Maybe one of " + String.join(", ", KNOWN.stream().sorted().map(k -> "@" + k).toList()));
  }
}
