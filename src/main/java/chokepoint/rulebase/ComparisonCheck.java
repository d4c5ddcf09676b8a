package chokepoint.rulebase;

import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import chokepoint.vocabulary.FactType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds values of different kinds that are compared: the engine lets some of them never match. */
final class ComparisonCheck {
  private static final Set<String> COMPARES = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final Set<String> ENDS = Set.of("&&", "||", "(", ")", ",");

  private final RuleText rule;
  private final Dictionary words;
  private final ValueWords values;
  private final List<RuleProblem> problems;

  ComparisonCheck(RuleText rule, Dictionary words, List<RuleProblem> problems) {
    this.rule = rule;
    this.words = words;
    this.values = new ValueWords(words);
    this.problems = problems;
  }

  void check(Constraint constraint, FactType owner, Scope scope) {
    List<Token> tokens = constraint.expression();
    if (tokens.size() == 1 && tokens.get(0).is(Token.Kind.NUMBER)) {
      problems.add(
          RuleProblem.in(
              rule,
              constraint.text().lineOf(tokens.get(0)),
              tokens.get(0).text() + " alone is no condition",
              Optional.of("write a point, as in 0.5, if a decimal comma is meant")));
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (COMPARES.contains(tokens.get(i).text())) {
        List<Token> left = tokens.subList(start(tokens, i), i);
        List<Token> right = tokens.subList(i + 1, end(tokens, i));
        Optional<String> a = values.type(left, Optional.of(owner), scope);
        Optional<String> b = values.type(right, Optional.of(owner), scope);
        if (a.isPresent() && b.isPresent() && !values.comparable(a.get(), b.get())) {
          add(constraint, left, a.get(), right, b.get());
        }
      }
    }
  }

  private static int start(List<Token> tokens, int operator) {
    int i = operator;
    while (i > 0 && !ENDS.contains(tokens.get(i - 1).text())) {
      i--;
    }
    return i;
  }

  private static int end(List<Token> tokens, int operator) {
    int i = operator + 1;
    while (i < tokens.size() && !ENDS.contains(tokens.get(i).text())) {
      i++;
    }
    return i;
  }

  private void add(Constraint at, List<Token> left, String a, List<Token> right, String b) {
    String message =
        show(left) + " is " + values.say(a) + " and " + show(right) + " is " + values.say(b);
    problems.add(
        RuleProblem.in(
            rule, at.text().lineOf(left.get(0)), message + ": they never match", hint(a, right)));
  }

  private Optional<String> hint(String type, List<Token> right) {
    if (right.size() > 1 || !right.get(0).is(Token.Kind.TEXT)) {
      return Optional.empty();
    }
    String text = Annotations.unquote(right.get(0).text());
    if (words.enums().containsKey(type)) {
      return Optional.of(
          words.enums().get(type).contains(text)
              ? "write " + type + "." + text
              : "write " + type + ". and one of " + String.join(", ", words.enums().get(type)));
    }
    return switch (type) {
      case "LocalDate" ->
          Optional.of("compare with a date of a fact; a rule holds none of its own");
      case "Double", "Integer" -> Optional.of("take the quotation marks away");
      default -> Optional.empty();
    };
  }

  private static String show(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    tokens.forEach(t -> text.append(t.text()));
    return tokens.get(0).is(Token.Kind.NAME) && tokens.size() == 1
        ? "\"" + text + "\""
        : text.toString();
  }
}
