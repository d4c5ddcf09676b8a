package chokepoint.facts;

import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field of a fact, written {@code Type[id].field}. */
record FieldPath(String fact, String field) {
  private static final Pattern FORM = Pattern.compile("([^\\[\\].]+\\[[^\\[\\]]*])\\.(\\w+)");
  static final String WANTED = "Maybe 'Type[id].field'";

  static Optional<FieldPath> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new FieldPath(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  static String typeOf(String factId) {
    int bracket = factId.indexOf('[');
    return bracket < 0 ? factId : factId.substring(0, bracket);
  }

  static String keyOf(String factId) {
    int bracket = factId.indexOf('[');
    return factId.endsWith("]") && bracket >= 0
        ? factId.substring(bracket + 1, factId.length() - 1)
        : factId;
  }

  /** The field if it is one that may be changed: declared, and no part of the id. */
  static Optional<Field> changeable(FactType type, String name, Node.Spot spot, Problems problems) {
    Optional<Field> field = type.field(name);
    if (field.isEmpty()) {
      List<String> names = type.fields().stream().map(Field::name).toList();
      problems.add(
          spot,
          type.name() + " has no field '" + Scalars.shortened(name) + "'",
          Nearest.hint(name, names)
              .or(() -> Optional.of("Maybe one of: " + String.join(", ", names))));
      return Optional.empty();
    }
    if (type.idFields().contains(field.orElseThrow())) {
      problems.add(
          spot,
          "'" + name + "' is part of the id of " + type.name() + " and cannot change",
          "Maybe remove the fact and add another");
      return Optional.empty();
    }
    return field;
  }

  /** Advice for an id that names no fact: the nearest of the same type, or of any. */
  static Optional<String> nearest(String factId, Collection<String> known) {
    String prefix = typeOf(factId) + "[";
    List<String> same = known.stream().filter(k -> k.startsWith(prefix)).toList();
    return Nearest.to(keyOf(factId), same.stream().map(FieldPath::keyOf).toList())
        .map(key -> prefix + key + "]")
        .or(() -> Nearest.to(factId, known))
        .map(id -> "Maybe you meant '" + id + "'");
  }
}
