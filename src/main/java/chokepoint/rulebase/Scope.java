package chokepoint.rulebase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables that have a value at one place of a rule, with the type of each where known. */
final class Scope {
  static final String UNKNOWN = "";

  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, String> hidden = new LinkedHashMap<>();

  /** A scope that starts with the same variables and keeps its own to itself. */
  Scope inner() {
    Scope inner = new Scope();
    inner.types.putAll(types);
    return inner;
  }

  /** Remembers which variables had a value only inside some part of the rule. */
  void leave(Scope inner, String where) {
    inner.types.keySet().stream()
        .filter(v -> !types.containsKey(v))
        .forEach(v -> hidden.put(v, where));
  }

  void bind(String variable, String type) {
    types.put(variable, type);
  }

  boolean has(String variable) {
    return types.containsKey(variable);
  }

  /** The part of the rule that kept a variable to itself. */
  Optional<String> hiddenIn(String variable) {
    return Optional.ofNullable(hidden.get(variable));
  }

  Set<String> variables() {
    return types.keySet();
  }

  Optional<String> type(String variable) {
    return Optional.ofNullable(types.get(variable)).filter(t -> !t.equals(UNKNOWN));
  }
}
