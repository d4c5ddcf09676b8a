package chokepoint.rulebase;

import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rules facts can make fire: those whose plain conditions all ask for types that are stated,
 * or that other such rules conclude. Conditions of any other kind may hold without a fact.
 */
final class Reachable {
  /**
   * A rule.
   *
   * @param needs the fact types without which it cannot fire
   */
  private record Requirement(RuleCard rule, Set<String> needs) {}

  private final Vocabulary vocabulary;
  private final List<Requirement> requirements;
  private final Set<String> scopes;

  Reachable(List<RuleCard> rules, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.requirements = rules.stream().map(r -> new Requirement(r, needs(r))).toList();
    this.scopes =
        vocabulary.types().stream()
            .filter(t -> t.has("scope"))
            .map(FactType::name)
            .collect(Collectors.toSet());
  }

  private Set<String> needs(RuleCard rule) {
    return rule.conditions().stream()
        .filter(c -> c.kind() == ConditionKind.MATCH)
        .flatMap(c -> c.types().stream())
        .filter(t -> vocabulary.type(t).isPresent())
        .collect(Collectors.toSet());
  }

  /**
   * Names of rules, in no order.
   *
   * @param stated names of fact types
   */
  Set<String> from(Set<String> stated) {
    Set<String> there = new HashSet<>();
    stated.forEach(t -> add(t, there));
    scopes.forEach(t -> add(t, there));
    Set<String> reached = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Requirement one : requirements) {
        if (there.containsAll(one.needs) && reached.add(one.rule.name())) {
          one.rule.concludes().forEach(t -> add(t, there));
          more = true;
        }
      }
    }
    return reached;
  }

  /** A fact is also of every type that its own extends. */
  private void add(String type, Set<String> there) {
    for (Optional<String> t = Optional.of(type);
        t.isPresent();
        t = vocabulary.type(t.get()).flatMap(FactType::parent)) {
      there.add(t.get());
    }
  }
}
