package chokepoint.assessment;

import chokepoint.rulebase.RuleBase;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/** Looks for what meets parts of rules' conditions among everything that holds. */
public final class PartialMatches {
  private final Shapes shapes;
  private final Vocabulary vocabulary;
  private final KieBase probes;
  private final Set<String> types;

  /**
   * @param probes rules that conclude nothing, over the same fact types
   * @param types the fact types that they ask for; facts of others are left out
   */
  public PartialMatches(Vocabulary vocabulary, KieBase probes, Set<String> types) {
    this.vocabulary = vocabulary;
    this.types = Set.copyOf(types);
    this.shapes =
        new Shapes(vocabulary, type -> probes.getFactType(RuleBase.PACKAGE, type).getFactClass());
    this.probes = probes;
  }

  /** All matches by name of the probe. */
  public Map<String, List<PartialMatch>> of(List<Known> facts, LocalDate horizon) {
    KieSession session = probes.newKieSession();
    try {
      IdentityHashMap<Object, Known> known = new IdentityHashMap<>();
      for (Known fact : facts.stream().filter(f -> isAskedFor(f.type())).toList()) {
        Object made = shapes.named(fact.type()).make(fact.fields());
        known.put(made, fact);
        session.insert(made);
      }
      shapes
          .scope()
          .ifPresent(s -> session.insert(s.make(Map.of(s.type().fields().get(0).name(), horizon))));
      Map<String, List<PartialMatch>> found = new TreeMap<>();
      session.fireAllRules(
          match -> {
            found
                .computeIfAbsent(match.getRule().getName(), n -> new ArrayList<>())
                .add(partial(match, known));
            return false;
          });
      return found;
    } finally {
      session.dispose();
    }
  }

  /** Whether a type, or one that it extends, is. */
  private boolean isAskedFor(String type) {
    return types.contains(type)
        || vocabulary.type(type).flatMap(FactType::parent).filter(this::isAskedFor).isPresent();
  }

  private static PartialMatch partial(Match match, IdentityHashMap<Object, Known> known) {
    Map<String, Object> values = new TreeMap<>();
    for (String variable : match.getDeclarationIds()) {
      Object value = variable.startsWith("$") ? match.getDeclarationValue(variable) : null;
      if (value != null) {
        values.put(variable.substring(1), Shape.plain(value));
      }
    }
    List<Known> facts =
        match.getObjects().stream().filter(known::containsKey).map(known::get).toList();
    return new PartialMatch(values, facts);
  }
}
