package chokepoint.rulebase.lint;

import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two operands and what stands between them; anything else that a constraint asks is the left one
 * alone.
 */
record Comparison(String left, String sign, String right) {
  private static final Set<String> SIGNS = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final Map<String, Set<String>> EXCLUDES =
      Map.of(
          "==", Set.of("!=", "<", ">"),
          "!=", Set.of("=="),
          "<", Set.of("==", ">", ">="),
          ">", Set.of("==", "<", "<="),
          "<=", Set.of(">"),
          ">=", Set.of("<"));

  /** What a constraint asks for; all of it holds where it is met. */
  static List<Comparison> of(Constraint constraint) {
    List<Comparison> all = new ArrayList<>();
    if (constraint.onlyBinds()) {
      return all;
    }
    List<Token> tokens = constraint.expression();
    boolean plain = tokens.stream().noneMatch(t -> t.is("||"));
    int start = 0;
    int depth = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean ends = i == tokens.size() || (plain && depth == 0 && tokens.get(i).is("&&"));
      if (ends) {
        all.add(one(tokens.subList(start, i)));
        start = i + 1;
      } else {
        depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      }
    }
    return all;
  }

  private static Comparison one(List<Token> tokens) {
    List<Integer> signs =
        IntStream.range(0, tokens.size())
            .filter(i -> SIGNS.contains(tokens.get(i).text()))
            .boxed()
            .toList();
    if (signs.size() != 1 || tokens.stream().anyMatch(t -> t.is("||"))) {
      return new Comparison(text(tokens), "", "");
    }
    int at = signs.get(0);
    return new Comparison(
        text(tokens.subList(0, at)),
        tokens.get(at).text(),
        text(tokens.subList(at + 1, tokens.size())));
  }

  private static String text(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining());
  }

  /** Whether no fact can meet both. */
  boolean excludes(Comparison other) {
    if (sign.isEmpty() || !left.equals(other.left)) {
      return false;
    }
    if (right.equals(other.right)) {
      return EXCLUDES.get(sign).contains(other.sign);
    }
    if (!constant(right) || !constant(other.right)) {
      return false;
    }
    if (sign.equals("==") && other.sign.equals("==")) {
      return true;
    }
    return number(right) && number(other.right) && (apart(other) || other.apart(this));
  }

  /** Whether this ends, as a range of numbers, below where the other begins. */
  private boolean apart(Comparison other) {
    boolean ends = sign.equals("<") || sign.equals("<=") || sign.equals("==");
    boolean begins = other.sign.equals(">") || other.sign.equals(">=") || other.sign.equals("==");
    return ends && begins && Double.parseDouble(right) < Double.parseDouble(other.right);
  }

  private static boolean constant(String text) {
    return number(text)
        || text.startsWith("\"")
        || text.matches("null|true|false|[A-Z]\\w*\\.\\w+");
  }

  private static boolean number(String text) {
    return text.matches("-?\\d+(\\.\\d+)?");
  }

  @Override
  public String toString() {
    return left + " " + sign + " " + right;
  }
}
