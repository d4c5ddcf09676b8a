package chokepoint.rulebase;

import chokepoint.vocabulary.Nearest;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rule engine's messages and what they mean to the author of a rule. */
final class Phrases {
  private static final Set<String> FUNCTIONS =
      Set.of("collectList", "collectSet", "count", "sum", "min", "max", "average");

  private record Phrase(Pattern pattern, BiFunction<Matcher, Wording, Said> words) {}

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
                      "a condition compares " + p.say(m.group(1)) + " with " + p.say(m.group(2)),
                      "compare values of one kind")),
          phrase(
              "Unknown accumulate function: '(\\w+)'",
              (m, p) ->
                  new Said(
                      "accumulate cannot \"" + m.group(1) + "\"",
                      "write " + Nearest.to(m.group(1), FUNCTIONS).orElse(Wording.list(FUNCTIONS)),
                      m.group(1))),
          phrase(
              "Pattern of type: '(.*?)' on rule .* is not compatible with type (.*) returned",
              (m, p) ->
                  new Said(
                      "the condition asks for "
                          + p.say(m.group(1))
                          + ", but what follows \"from\" gives "
                          + p.say(m.group(2)),
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
                      p.say(m.group(1)) + " stands where " + p.say(m.group(2)) + " is needed",
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

  private Phrases() {}

  static Said of(String text, Dictionary words) {
    Wording wording = new Wording(words);
    for (Phrase phrase : ALL) {
      Matcher m = phrase.pattern.matcher(text);
      if (m.find()) {
        return phrase.words.apply(m, wording);
      }
    }
    return new Said(
        "the rule engine cannot compile it: " + firstLine(text),
        "write the condition in smaller steps");
  }

  private static Phrase phrase(String pattern, BiFunction<Matcher, Wording, Said> words) {
    return new Phrase(Pattern.compile(pattern), words);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
