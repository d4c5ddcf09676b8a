package chokepoint.rulebase.lint;

import chokepoint.rulebase.Condition;
import chokepoint.rulebase.ConditionKind;
import chokepoint.rulebase.RuleCard;
import chokepoint.vocabulary.FactType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule asks that something be absent which follows, by way of others, from what it concludes:
 * then it holds where it does not hold, and what comes out depends on whose turn it is.
 */
final class NegationCycles implements Check {
  private static final String ID = "negation-cycles";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    Map<String, Set<String>> leads = leads(book);
    List<Remark> remarks = new ArrayList<>();
    for (RuleCard rule : book.base().rules()) {
      Set<String> follows = closure(rule.concludes(), leads);
      for (Condition c : rule.conditions()) {
        if (c.kind() == ConditionKind.NOT) {
          c.types().stream()
              .filter(follows::contains)
              .sorted()
              .forEach(t -> remarks.add(remark(rule, c, t)));
        }
      }
    }
    return remarks;
  }

  private static Remark remark(RuleCard rule, Condition c, String type) {
    return Rulebook.error(
        ID,
        rule,
        c.line(),
        "asks that there be no " + type + ", which follows from what it concludes",
        "Maybe ask about what " + type + " comes from, or split the type in two");
  }

  /** What rules conclude from facts of each type; a fact is also one of the types it extends. */
  private static Map<String, Set<String>> leads(Rulebook book) {
    Map<String, Set<String>> leads = new HashMap<>();
    for (RuleCard rule : book.base().rules()) {
      rule.conditions().stream()
          .flatMap(c -> c.types().stream())
          .forEach(t -> leads.computeIfAbsent(t, k -> new HashSet<>()).addAll(rule.concludes()));
    }
    for (FactType type : book.base().vocabulary().types()) {
      type.parent().ifPresent(p -> leads.computeIfAbsent(type.name(), k -> new HashSet<>()).add(p));
    }
    return leads;
  }

  private static Set<String> closure(Set<String> from, Map<String, Set<String>> leads) {
    Set<String> all = new HashSet<>(from);
    Deque<String> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (String next : leads.getOrDefault(open.pop(), Set.of())) {
        if (all.add(next)) {
          open.push(next);
        }
      }
    }
    return all;
  }
}
