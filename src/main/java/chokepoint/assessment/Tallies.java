package chokepoint.assessment;

import chokepoint.rulebase.OpenModule;
import chokepoint.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/** Counts what matches parts of rules' conditions among everything that holds. */
public final class Tallies {
  private final OpenModule probes;
  private final Shapes shapes;

  /**
   * @param probes rules that conclude nothing, over the same fact types
   */
  public Tallies(Vocabulary vocabulary, OpenModule probes) {
    this.shapes = new Shapes(vocabulary, probes::factClass);
    this.probes = probes;
  }

  /** Everything that holds in one case, made ready to be matched by any probe. */
  public record Ground(List<Object> facts) {
    public Ground {
      facts = List.copyOf(facts);
    }
  }

  public Ground ground(List<Known> facts, LocalDate horizon) {
    List<Object> made = new ArrayList<>();
    facts.forEach(f -> made.add(shapes.named(f.type()).make(f.fields())));
    shapes
        .scope()
        .ifPresent(s -> made.add(s.make(Map.of(s.type().fields().get(0).name(), horizon))));
    return new Ground(made);
  }

  /** Some probes, ready to be matched against any ground. */
  public static final class Few {
    private final KieBase base;

    private Few(KieBase base) {
      this.base = base;
    }

    /**
     * Tallies by probe; a probe that nothing matches has none.
     *
     * @throws RuleFailure if a condition fails
     */
    public Map<String, Tally> over(Ground ground) {
      Map<String, Tally> tallies = new TreeMap<>();
      KieSession session = base.newKieSession();
      try {
        ground.facts().forEach(session::insert);
        session.fireAllRules(
            match -> {
              tallies.merge(
                  match.getRule().getName(),
                  Tally.NONE.and(digest(match)),
                  (all, one) -> all.and(one.digest()));
              return false;
            });
        return tallies;
      } catch (RuntimeException e) {
        throw new RuleFailure("a condition failed: " + e, e);
      } finally {
        session.dispose();
      }
    }
  }

  public Few few(Set<String> names) {
    return new Few(probes.only(names));
  }

  private static long digest(Match match) {
    long sum = 1;
    for (String variable : match.getDeclarationIds()) {
      if (variable.startsWith("$")) {
        sum += mixed(31L * variable.hashCode() + value(match.getDeclarationValue(variable)));
      }
    }
    return mixed(sum);
  }

  /** The order in which values were collected does not matter. */
  private static long value(@Nullable Object value) {
    return value instanceof Collection<?> all
        ? all.stream().mapToLong(v -> mixed(Objects.hashCode(v))).sum()
        : mixed(Objects.hashCode(value));
  }

  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 32)) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }
}
