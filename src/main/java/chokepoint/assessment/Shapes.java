package chokepoint.assessment;

import chokepoint.rulebase.RuleBase;
import chokepoint.vocabulary.FactType;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** The shapes of all fact types of a rule base, by name and by compiled class. */
final class Shapes {
  private final Map<String, Shape> byName = new HashMap<>();
  private final IdentityHashMap<Class<?>, Shape> byClass = new IdentityHashMap<>();
  private final Optional<Shape> scope;

  Shapes(RuleBase rules) {
    for (FactType type : rules.vocabulary().types()) {
      Class<?> compiled = rules.kieBase().getFactType(RuleBase.PACKAGE, type.name()).getFactClass();
      Shape shape = new Shape(type, compiled);
      byName.put(type.name(), shape);
      byClass.put(compiled, shape);
    }
    scope = byName.values().stream().filter(s -> s.type().has("scope")).findFirst();
  }

  Shape named(String type) {
    Shape shape = byName.get(type);
    if (shape == null) {
      throw new IllegalArgumentException("no fact type " + type + " in this rule base");
    }
    return shape;
  }

  Optional<Shape> of(Object fact) {
    return Optional.ofNullable(byClass.get(fact.getClass()));
  }

  /** The type that carries the last day of the question, if rules ask for it. */
  Optional<Shape> scope() {
    return scope;
  }
}
