package chokepoint.rulebase;

import chokepoint.vocabulary.Nearest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Names and Java types that the rule engine complains of, in the words of an edition. */
final class Wording {
  private final Dictionary words;
  private final ValueWords values;

  Wording(Dictionary words) {
    this.words = words;
    this.values = new ValueWords(words);
  }

  static String list(Set<String> words) {
    return String.join(", ", new TreeSet<>(words));
  }

  private static String className(String text) {
    return text.replaceFirst("^(class|interface) ", "").replaceFirst("^.*\\$", "");
  }

  /** A Java type as people say it. */
  String say(String type) {
    return values.say(className(type));
  }

  Said noType(String name) {
    return new Said(
        name + " is no fact type",
        Nearest.to(name, words.names()).map(n -> "write " + n).orElse("declare or import it"),
        name);
  }

  Said noField(String field, String owner) {
    String simple = ValueWords.simple(owner);
    Set<String> known =
        words.enums().containsKey(simple)
            ? new TreeSet<>(words.enums().get(simple))
            : Owner.of(simple, words).map(Owner::fields).orElse(Set.of());
    return new Said(
        simple + " has no \"" + field + "\"",
        Nearest.to(field, known).map(n -> "write " + n).orElse("write one of " + list(known)),
        field);
  }

  Said noMethod(String method, String owner, String arguments) {
    String simple = ValueWords.simple(owner);
    Optional<Class<?>> type = words.javaClass(owner).or(() -> words.javaClass(simple));
    Set<String> known = new TreeSet<>();
    List<String> ways = new ArrayList<>();
    for (Method m : type.map(Class::getMethods).orElse(new Method[0])) {
      known.add(m.getName());
      if (m.getName().equals(method)) {
        ways.add(signature(m));
      }
    }
    if (!ways.isEmpty()) {
      return new Said(
          simple + "." + method + " does not take " + types(arguments),
          "give it " + String.join(" or ", new TreeSet<>(ways)),
          "." + method,
          method);
    }
    return new Said(
        simple + " has no \"" + method + "\"",
        Nearest.to(method, known)
            .map(n -> "write " + n)
            .orElse("look at what " + simple + " can do"),
        "." + method,
        method);
  }

  Said wrongValues(String method, String takes, String owner, String given) {
    if (owner.contains("DSL") || owner.startsWith("D")) {
      return new Said(
          "a condition compares or hands on values of kinds that do not fit: " + types(given),
          "compare values of one kind");
    }
    return new Said(
        owner + "." + method + " does not take " + types(given),
        "give it " + types(takes),
        "." + method,
        method);
  }

  private String signature(Method method) {
    return types(
        String.join(
            ", ", Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList()));
  }

  /** A list of Java types as people say it. */
  String types(String list) {
    List<String> said =
        Arrays.stream(list.split(",\\s*(?![^<]*>)"))
            .map(t -> className(t.strip()))
            .filter(t -> !t.isEmpty() && !t.startsWith("Lambda") && !t.startsWith("Index."))
            .map(values::say)
            .toList();
    return said.isEmpty() ? "nothing" : String.join(", ", said);
  }

  String order(String type) {
    return words
        .type(type)
        .map(
            t ->
                "give it in this order: "
                    + String.join(
                        ", ",
                        t.fields().stream()
                            .map(f -> f.name() + " (" + values.say(f.typeName()) + ")")
                            .toList()))
        .orElse("check the values and their order");
  }
}
