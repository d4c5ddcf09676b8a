package chokepoint.timing;

import java.util.List;
import java.util.Optional;

/**
 * How long the rules take.
 *
 * @param rules those that any fact came near, the longest first
 * @param scenarios over how many fact sets
 */
public record RuleTimes(List<RuleTime> rules, int scenarios) {
  public RuleTimes {
    rules = List.copyOf(rules);
  }

  public Optional<RuleTime> of(String id) {
    return rules.stream().filter(r -> r.rule().id().equals(id)).findFirst();
  }
}
