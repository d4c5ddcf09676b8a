package chokepoint.assessment;

import chokepoint.rulebase.RuleBase;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The shapes of all fact types of a rule base, by name and by compiled class. */
final class Shapes {
  private final Map<String, Shape> byName = new HashMap<>();
  private final IdentityHashMap<Class<?>, Shape> byClass = new IdentityHashMap<>();
  private final Optional<Shape> scope;

  Shapes(RuleBase rules) {
    this(rules.vocabulary(), rules.compiled()::factClass);
  }

  /**
   * @param classes what each fact type was compiled to, by its name
   */
  Shapes(Vocabulary vocabulary, Function<String, Class<?>> classes) {
    for (FactType type : vocabulary.types()) {
      Class<?> compiled = classes.apply(type.name());
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
