package chokepoint.rulebase.safety;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that rule files may use: what they declare, what they may call, and the words of the
 * rule language that house rules need.
 *
 * @param types names of declared fact types
 * @param enums constants by declared enum
 * @param fields names of declared fields
 */
public record Speech(
    Set<String> types, Map<String, List<String>> enums, Set<String> fields, Kernel kernel) {

  /** Words that stand between other words. */
  static final Set<String> WORDS =
      Set.of(
          "and",
          "or",
          "not",
          "exists",
          "forall",
          "from",
          "in",
          "contains",
          "memberOf",
          "this",
          "null",
          "true",
          "false");

  /** Words that stand before a bracket. */
  static final Set<String> OPENING =
      Set.of(
          "and",
          "or",
          "not",
          "exists",
          "forall",
          "in",
          "from",
          "accumulate",
          "collectList",
          "collectSet",
          "count",
          "sum",
          "min",
          "max",
          "average");

  static final Set<String> FIELD_TYPES = Set.of("double", "int", "long", "boolean");

  boolean type(String name) {
    return types.contains(name) || enums.containsKey(name) || kernel.classes().contains(name);
  }

  boolean constant(String name) {
    return enums.values().stream().anyMatch(c -> c.contains(name));
  }

  /** Whether it may follow a full stop without brackets. */
  boolean member(String name) {
    return fields.contains(name) || constant(name) || kernel.members().contains(name);
  }

  /** Whether it reads a declared field, as {@code getUnit} does. */
  boolean getter(String name) {
    if (!name.matches("(get|is)[A-Z].*") || name.equals("getClass")) {
      return false;
    }
    String field = name.replaceFirst("^(get|is)", "");
    return fields.contains(field)
        || fields.contains(Character.toLowerCase(field.charAt(0)) + field.substring(1));
  }

  /** Whether it may be called on a value. */
  boolean method(String name) {
    return kernel.methods().contains(name) || getter(name);
  }
}
