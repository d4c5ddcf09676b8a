package chokepoint.mutation;

import chokepoint.rulebase.syntax.Token;
import chokepoint.rulebase.syntax.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of a rule that can stand for one another: signs, numbers, and the like. */
final class Swaps {
  private static final Map<String, String> TURNED =
      Map.of("==", "!=", "!=", "==", "<", ">=", ">=", "<", ">", "<=", "<=", ">");
  private static final Map<String, String> SHIFTED =
      Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");
  private static final Map<String, String> CALCULATED =
      Map.of("+", "-", "-", "+", "*", "/", "/", "*");
  private static final Map<String, String> CHOSEN =
      Map.of("min", "max", "max", "min", "true", "false", "false", "true");
  private static final Set<String> EQUALITY = Set.of("==", "!=");

  private final Layout layout;
  private final List<Token> tokens;
  private final List<Edit> found = new ArrayList<>();

  private Swaps(Layout layout) {
    this.layout = layout;
    this.tokens = Tokens.from(layout.text(), layout.when());
  }

  static List<Edit> of(Layout layout) {
    Swaps swaps = new Swaps(layout);
    for (int i = 1; i < swaps.tokens.size() - 1; i++) {
      swaps.swap(swaps.tokens.get(i - 1), swaps.tokens.get(i), swaps.tokens.get(i + 1));
    }
    return swaps.found;
  }

  private void swap(Token before, Token token, Token after) {
    switch (token.kind()) {
      case NUMBER -> move(token);
      case NAME -> choose(before, token, after);
      case SIGN -> {
        put(Kind.COMPARISON_TURNED, token, TURNED);
        put(Kind.BOUNDARY_SHIFTED, token, SHIFTED);
        if (calculates(before) && calculates(after)) {
          put(Kind.VALUE_TURNED, token, CALCULATED);
        }
        if (token.is("!") && layout.then() <= token.at()) {
          put(Kind.VALUE_TURNED, token, Map.of("!", ""));
        }
      }
      default -> {}
    }
  }

  private void put(Kind kind, Token token, Map<String, String> others) {
    String other = others.get(token.text());
    if (other != null) {
      Span span = new Span(token.at(), token.end());
      found.add(Edit.within(kind, layout.around(token.at()), layout.text(), span, other));
    }
  }

  /** By one up, and down unless that leads below 0. */
  private void move(Token number) {
    if (number.text().matches("[\\d.]+")) {
      BigDecimal value = new BigDecimal(number.text());
      put(Kind.NUMBER_MOVED, number, Map.of(number.text(), value.add(BigDecimal.ONE).toString()));
      if (value.compareTo(BigDecimal.ONE) >= 0) {
        String less = value.subtract(BigDecimal.ONE).toString();
        put(Kind.NUMBER_MOVED, number, Map.of(number.text(), less));
      }
    }
  }

  /** What is compared with true or false is turned by its comparison. */
  private void choose(Token before, Token token, Token after) {
    boolean function = token.text().startsWith("m");
    boolean fits =
        function
            ? after.is("(")
            : !EQUALITY.contains(before.text()) && !EQUALITY.contains(after.text());
    if (fits) {
      put(Kind.VALUE_TURNED, token, CHOSEN);
    }
  }

  /**
   * Whether a sign beside it calculates: texts are only put together, and a first minus negates.
   */
  private static boolean calculates(Token beside) {
    return beside.is(Token.Kind.NUMBER)
        || beside.is(Token.Kind.VARIABLE)
        || beside.is(Token.Kind.NAME)
        || beside.is("(")
        || beside.is(")");
  }
}
