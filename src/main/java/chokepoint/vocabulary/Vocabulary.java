package chokepoint.vocabulary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All fact types of a rule base by name, in the order of their files and declarations. */
public final class Vocabulary {
  private final Map<String, FactType> byName = new LinkedHashMap<>();
  private final Map<String, ChoiceName> choiceNames;

  /** The name of an enum constant in English and Chinese. */
  public record ChoiceName(String en, String zh) {}

  /** A vocabulary whose enum constants have no names of their own. */
  public Vocabulary(Collection<FactType> types) {
    this(types, Map.of());
  }

  /**
   * A vocabulary with names for enum constants.
   *
   * @param choiceNames by {@code Type.CONSTANT}
   */
  public Vocabulary(Collection<FactType> types, Map<String, ChoiceName> choiceNames) {
    types.forEach(t -> byName.put(t.name(), t));
    this.choiceNames = Map.copyOf(choiceNames);
  }

  /** The name of a constant of an enum, if the rules give one. */
  public Optional<ChoiceName> choiceName(String enumType, String constant) {
    return Optional.ofNullable(choiceNames.get(enumType + "." + constant));
  }

  public Optional<FactType> type(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  public List<FactType> types() {
    return List.copyOf(byName.values());
  }

  /** The type itself and everything declared to extend it, directly or not. */
  public boolean isA(FactType type, String ancestor) {
    return type.name().equals(ancestor)
        || type.parent().flatMap(this::type).map(p -> isA(p, ancestor)).orElse(false);
  }
}
