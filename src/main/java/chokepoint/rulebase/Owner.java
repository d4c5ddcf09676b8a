package chokepoint.rulebase;

import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a condition may ask of a fact or a value.
 *
 * @param fields names that may stand without brackets
 */
record Owner(String name, Set<String> fields) {

  /** The fact type or class of a name. */
  static Optional<Owner> of(String type, Dictionary words) {
    return words.type(type).map(Owner::of).or(() -> words.javaClass(type).map(Owner::of));
  }

  private static Owner of(FactType type) {
    return new Owner(
        type.name(),
        type.fields().stream().map(Field::name).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Owner of(Class<?> type) {
    Set<String> fields = new TreeSet<>();
    for (Method method : type.getMethods()) {
      if (method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class) {
        fields.add(method.getName());
        fields.add(Introspector.decapitalize(method.getName().replaceFirst("^(get|is)(?=.)", "")));
      }
    }
    return new Owner(type.getSimpleName(), fields);
  }

  /** The fields in a sentence. */
  String list() {
    return String.join(", ", fields);
  }
}
