package chokepoint.mutation;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Limits;
import chokepoint.assessment.RuleFailure;
import chokepoint.assessment.Tallies;
import chokepoint.assessment.Tallies.Few;
import chokepoint.assessment.Tallies.Ground;
import chokepoint.assessment.Tally;
import chokepoint.cases.CaseRunner;
import chokepoint.mutation.Bench.Trial;
import chokepoint.rulebase.Rewrites;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the mutants of one rule to cases until one of them notices. A mutant that matches in a case
 * what its rule matches there, with the same values, concludes the same and need not be run on it.
 */
final class RuleTrial {
  /** Far more than a case takes; a mutant that goes beyond is noticed. */
  private static final Limits LIMITS =
      new Limits(200_000, Limits.GENEROUS.facts(), Duration.ofSeconds(20));

  private final String rule;
  private final Rewrites rewrites;
  private final Tallies tallies;
  private final Map<String, Mutant> alive;
  private final Map<String, Assessor> assessors = new HashMap<>();
  private Set<String> looked = Set.of();
  private Optional<Few> few = Optional.empty();

  /**
   * @param mutants of the rule, by the names of their rewrites
   */
  RuleTrial(String rule, Map<String, Mutant> mutants, Rewrites rewrites, Tallies tallies) {
    this.rule = rule;
    this.rewrites = rewrites;
    this.tallies = tallies;
    this.alive = new LinkedHashMap<>(mutants);
  }

  /** The mutants that no case notices. */
  List<Mutant> survivors(List<Trial> cases) {
    for (Trial trial : cases) {
      if (alive.isEmpty()) {
        break;
      }
      Map<String, Tally> found = found(trial.ground());
      Set<String> noticed = new HashSet<>();
      alive.forEach(
          (name, mutant) -> {
            if (differs(name, mutant, found) && !CaseRunner.meets(assessor(name), trial.set())) {
              noticed.add(name);
            }
          });
      alive.keySet().removeAll(noticed);
      assessors.keySet().removeAll(noticed);
    }
    return List.copyOf(alive.values());
  }

  private Assessor assessor(String name) {
    return assessors.computeIfAbsent(name, n -> new Assessor(rewrites.standingIn(n), LIMITS));
  }

  private boolean differs(String name, Mutant mutant, Map<String, Tally> found) {
    return mutant.concludes()
        ? found.containsKey(name)
        : !Objects.equals(found.get(name), found.get(rule));
  }

  private Map<String, Tally> found(Ground ground) {
    if (few.isEmpty() || alive.size() < looked.size() / 2) {
      looked = Set.copyOf(alive.keySet());
      Set<String> names = new HashSet<>(looked);
      names.add(rule);
      few = Optional.of(tallies.few(names));
    }
    try {
      return few.orElseThrow().over(ground);
    } catch (RuleFailure e) {
      return foundOneByOne(ground);
    }
  }

  /** One that breaks down on the case matches nothing its rule does. */
  private Map<String, Tally> foundOneByOne(Ground ground) {
    Map<String, Tally> found = new HashMap<>(tallies.few(Set.of(rule)).over(ground));
    for (String name : alive.keySet()) {
      try {
        found.putAll(tallies.few(Set.of(name)).over(ground));
      } catch (RuleFailure e) {
        found.put(name, Tally.BROKEN);
      }
    }
    return found;
  }
}
