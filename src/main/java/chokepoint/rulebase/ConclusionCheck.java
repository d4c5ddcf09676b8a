package chokepoint.rulebase;

import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds findings that are built of too few, too many or the wrong values. */
final class ConclusionCheck {
  private static final Set<String> CALLS =
      Set.of(
          "insertLogical", "insert", "update", "modify", "delete", "retract", "if", "for", "while");

  private final RuleText rule;
  private final Dictionary words;
  private final ValueWords values;
  private final List<RuleProblem> problems;
  private final List<Token> tokens;

  ConclusionCheck(RuleText rule, Dictionary words, List<RuleProblem> problems) {
    this.rule = rule;
    this.words = words;
    this.values = new ValueWords(words);
    this.problems = problems;
    this.tokens = rule.consequence().tokens();
  }

  void check(Scope scope) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.is(Token.Kind.NAME) || !tokens.get(i + 1).is("(")) {
        continue;
      }
      boolean built = i > 0 && tokens.get(i - 1).is("new");
      boolean member = i > 0 && tokens.get(i - 1).is(".");
      if (built) {
        built(token, i + 1, scope);
      } else if (!member && !CALLS.contains(token.text())) {
        called(token);
      }
    }
  }

  private void add(Token at, String message, String hint) {
    int line = rule.consequence().lineOf(at);
    problems.add(RuleProblem.in(rule, line, message, Optional.of(hint)));
  }

  private void called(Token token) {
    String name = token.text();
    add(
        token,
        "\"" + name + "\" is nothing a rule can do",
        words.type(name).isPresent() ? "write new " + name + "(...)" : "write insertLogical(...)");
  }

  private void built(Token name, int open, Scope scope) {
    Optional<FactType> type = words.type(name.text());
    if (type.isEmpty()) {
      if (!words.knows(name.text())) {
        add(
            name,
            "the rule concludes " + name.text() + ", which is no fact type",
            Nearest.to(name.text(), words.names())
                .map(n -> "write " + n)
                .orElse("declare it in rules/vocabulary/"));
      }
      return;
    }
    List<Field> fields = type.get().fields();
    List<List<Token>> given = arguments(open);
    long keys = fields.stream().filter(f -> f.has("key")).count();
    if (given.size() != fields.size() && given.size() != keys && !given.isEmpty()) {
      add(
          name,
          name.text()
              + " has "
              + fields.size()
              + " fields and is given "
              + given.size()
              + " values",
          "give them in this order: "
              + fields.stream().map(Field::name).collect(Collectors.joining(", ")));
      return;
    }
    boolean fits = given.size() == fields.size();
    for (int i = 0; i < given.size() && fits; i++) {
      fits = fits(type.get(), fields.get(i), given.get(i), scope);
    }
  }

  private boolean fits(FactType owner, Field field, List<Token> given, Scope scope) {
    Optional<String> type = values.type(given, Optional.empty(), scope);
    if (type.isEmpty() || given.get(0).is("null")) {
      return true;
    }
    String wants = field.typeName();
    String has = type.get();
    if (values.fits(has, wants)) {
      return true;
    }
    boolean whole = values.fits("Double", wants) && values.fits(has, "Integer");
    String text = given.stream().map(Token::text).collect(Collectors.joining());
    add(
        given.get(0),
        owner.name()
            + " takes "
            + values.say(wants)
            + " for \""
            + field.name()
            + "\" and is given "
            + values.say(has)
            + ", "
            + text,
        whole && given.get(0).is(Token.Kind.NUMBER)
            ? "write " + text + ".0"
            : whole ? "write " + text + ".doubleValue()" : "check the order of the values");
    return false;
  }

  /** The values between an opening bracket and its end. */
  private List<List<Token>> arguments(int open) {
    List<List<Token>> all = new ArrayList<>();
    int depth = 1;
    int start = open + 1;
    for (int i = start; i < tokens.size() && depth > 0; i++) {
      Token token = tokens.get(i);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0 || (depth == 1 && token.is(","))) {
        if (i > start) {
          all.add(tokens.subList(start, i));
        }
        start = i + 1;
      }
    }
    return all;
  }
}
