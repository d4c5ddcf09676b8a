package chokepoint.rulebase;

import chokepoint.vocabulary.Nearest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rule engine's messages and what they mean to the author of a rule. */
final class Phrases {
  private static final Set<String> FUNCTIONS =
      Set.of("collectList", "collectSet", "count", "sum", "min", "max", "average");

  private record Phrase(Pattern pattern, BiFunction<Matcher, Phrases, Said> words) {}

  private static final List<Phrase> ALL =
      List.of(
          phrase("Unable to find class: (\\S+)", (m, p) -> p.noType(m.group(1))),
          phrase(
              "(?:Unable to parse left part of expression|Unable to Analyse Expression):?"
                  + " (.*?):?\\s*$",
              (m, p) ->
                  new Said(
                      "the condition cannot be understood: " + m.group(1),
                      "a name in it is misspelt or not bound before",
                      m.group(1))),
          phrase(
              "Unknown field (\\w+) on class (\\S+)", (m, p) -> p.noField(m.group(1), m.group(2))),
          phrase(
              "Method (\\w+) on class (\\S+) with arguments \\[(.*)] is missing",
              (m, p) -> p.noMethod(m.group(1), m.group(2), m.group(3))),
          phrase(
              "The method (\\w+)\\((.*)\\) is undefined for the type (\\w+)",
              (m, p) -> p.noMethod(m.group(1), m.group(3), m.group(2))),
          phrase(
              "The method (\\w+)\\((.*)\\) in the type (\\w+) is not applicable for the arguments"
                  + " \\((.*)\\)",
              (m, p) -> p.wrongValues(m.group(1), m.group(2), m.group(3), m.group(4))),
          phrase(
              "The constructor (\\w+)\\((.*)\\) is undefined",
              (m, p) ->
                  new Said(
                      m.group(1) + " cannot be built of " + p.types(m.group(2)),
                      p.order(m.group(1)),
                      "new " + m.group(1),
                      m.group(1))),
          phrase(
              "Comparison operation requires compatible types. Found (.*) and (.*)",
              (m, p) ->
                  new Said(
                      "a condition compares "
                          + p.values.say(className(m.group(1)))
                          + " with "
                          + p.values.say(className(m.group(2))),
                      "compare values of one kind")),
          phrase(
              "Unknown accumulate function: '(\\w+)'",
              (m, p) ->
                  new Said(
                      "accumulate cannot \"" + m.group(1) + "\"",
                      "write " + Nearest.to(m.group(1), FUNCTIONS).orElse(list(FUNCTIONS)),
                      m.group(1))),
          phrase(
              "Pattern of type: '(.*?)' on rule .* is not compatible with type (.*) returned",
              (m, p) ->
                  new Said(
                      "the condition asks for "
                          + p.values.say(m.group(1))
                          + ", but what follows \"from\" gives "
                          + p.values.say(m.group(2)),
                      "write " + ValueWords.simple(m.group(2)) + "()",
                      ValueWords.simple(m.group(1)) + "(",
                      ": " + ValueWords.simple(m.group(1)))),
          phrase("(\\S+) cannot be resolved to a type", (m, p) -> p.noType(m.group(1))),
          phrase(
              "(\\S+) cannot be resolved",
              (m, p) ->
                  new Said(
                      m.group(1) + " stands for nothing here",
                      "it is misspelt, not bound before, or a text without quotation marks",
                      m.group(1))),
          phrase(
              "Type mismatch: cannot convert from (\\S+) to (\\S+)",
              (m, p) ->
                  new Said(
                      p.values.say(m.group(1))
                          + " stands where "
                          + p.values.say(m.group(2))
                          + " is needed",
                      "check the order of the values")),
          phrase(
              "Unknown parameter in accumulate: (\\S+)",
              (m, p) ->
                  new Said(
                      m.group(1) + " has no value inside this accumulate",
                      "bind it in the pattern before the semicolon",
                      m.group(1))),
          phrase(
              "Parse error. Found\\s+\"(.*?)\"",
              (m, p) ->
                  new Said(
                      "the consequence cannot be understood at " + m.group(1),
                      m.group(1).equals("}")
                          ? "end each statement with a semicolon"
                          : "count its brackets and commas")),
          phrase(
              "NumberFormatException: For input string: \"(.*?)\"",
              (m, p) ->
                  new Said(
                      m.group(1) + " is no number the field can hold",
                      "state the threshold as a fact, with its source",
                      m.group(1))),
          phrase(
              "DateTimeParseException: Text '(.*?)'",
              (m, p) ->
                  new Said(
                      "the date " + m.group(1) + " is written as a text",
                      "compare with a date of a fact; a rule holds none of its own",
                      "\"" + m.group(1) + "\"")));

  private final Dictionary words;
  private final ValueWords values;

  private Phrases(Dictionary words) {
    this.words = words;
    this.values = new ValueWords(words);
  }

  static Said of(String text, Dictionary words) {
    Phrases phrases = new Phrases(words);
    for (Phrase phrase : ALL) {
      Matcher m = phrase.pattern.matcher(text);
      if (m.find()) {
        return phrase.words.apply(m, phrases);
      }
    }
    return new Said(
        "the rule engine cannot compile it: " + firstLine(text),
        "write the condition in smaller steps");
  }

  private static Phrase phrase(String pattern, BiFunction<Matcher, Phrases, Said> words) {
    return new Phrase(Pattern.compile(pattern), words);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }

  private static String list(Set<String> words) {
    return String.join(", ", new TreeSet<>(words));
  }

  private static String className(String text) {
    return text.replaceFirst("^(class|interface) ", "").replaceFirst("^.*\\$", "");
  }

  private Said noType(String name) {
    return new Said(
        name + " is no fact type",
        Nearest.to(name, words.names()).map(n -> "write " + n).orElse("declare or import it"),
        name);
  }

  private Said noField(String field, String owner) {
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

  private Said noMethod(String method, String owner, String arguments) {
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

  private Said wrongValues(String method, String takes, String owner, String given) {
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
  private String types(String list) {
    List<String> said =
        Arrays.stream(list.split(",\\s*(?![^<]*>)"))
            .map(t -> className(t.strip()))
            .filter(t -> !t.isEmpty() && !t.startsWith("Lambda") && !t.startsWith("Index."))
            .map(values::say)
            .toList();
    return said.isEmpty() ? "nothing" : String.join(", ", said);
  }

  private String order(String type) {
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
