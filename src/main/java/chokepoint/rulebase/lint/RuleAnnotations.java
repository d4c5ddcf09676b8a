package chokepoint.rulebase.lint;

import chokepoint.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every rule has a permanent, unique id, its text in both languages and a reference. */
final class RuleAnnotations implements Check {
  private static final String ID = "rule-annotations";
  private static final List<String> NEEDED = List.of("id", "because", "because_zh", "reference");
  private static final Set<String> KNOWN =
      Set.of("id", "because", "because_zh", "reference", "aside", "monotone");

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    Map<String, RuleCard> byId = new HashMap<>();
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

  private static Remark unknown(RuleCard rule, String annotation) {
    return Rulebook.error(
        ID,
        rule,
        rule.line(),
        "has @" + annotation + ", which means nothing here",
        "Maybe one of " + String.join(", ", KNOWN.stream().sorted().map(k -> "@" + k).toList()));
  }
}
