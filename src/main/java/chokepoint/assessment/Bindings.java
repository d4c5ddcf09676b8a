package chokepoint.assessment;

import chokepoint.maths.Rounding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The variables of one firing, read from what it matched when they are asked for. */
final class Bindings {
  /** How a variable is read from the objects of a match. */
  interface Variable extends Function<@Nullable Object[], @Nullable Object> {}

  private final SortedMap<String, Variable> variables;
  private final @Nullable Object[] matched;

  /**
   * @param variables by name, without the dollar sign
   * @param matched the objects of the match
   */
  Bindings(SortedMap<String, Variable> variables, @Nullable Object[] matched) {
    this.variables = variables;
    this.matched = matched;
  }

  /** The value of a variable; null if there is none. */
  @Nullable Object get(String name) {
    Variable variable = variables.get(name);
    return variable == null ? null : variable.apply(matched);
  }

  /**
   * The values that can be shown, sorted by name; numbers are rounded, as the last digits of a sum
   * tell in what order its terms came.
   */
  Map<String, Object> plain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    variables.forEach(
        (name, v) ->
            PlainValue.of(v.apply(matched)).ifPresent(value -> plain.put(name, rounded(value))));
    return plain;
  }

  private static Object rounded(Object value) {
    return value instanceof Double d ? (Object) Rounding.round(d) : value;
  }
}
