package chokepoint.mutation;

import chokepoint.rulebase.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What {@code ||} and {@code &&} join in an expression, at any depth of brackets. */
final class Operands {
  private static final Set<String> COMPARISONS =
      Set.of("==", "!=", "<", ">", "<=", ">=", "in", "contains", "memberOf", "matches");

  private final int offset;
  private final List<List<Span>> joined = new ArrayList<>();
  private final List<Span> bare = new ArrayList<>();

  /**
   * @param offset of the text that the tokens were cut from
   */
  Operands(List<Token> expression, int offset) {
    this.offset = offset;
    read(expression);
  }

  /** Each chain of operands that are joined with one another. */
  List<List<Span>> joined() {
    return joined;
  }

  /** Operands that compare nothing: they are true or false themselves. */
  List<Span> bare() {
    return bare;
  }

  static boolean compares(Token token) {
    return COMPARISONS.contains(token.text()) && !token.is(Token.Kind.TEXT);
  }

  private void read(List<Token> expression) {
    for (String connective : List.of("||", "&&")) {
      List<List<Token>> parts = split(expression, connective);
      if (parts.size() > 1) {
        joined.add(parts.stream().map(this::span).toList());
        parts.forEach(this::read);
        return;
      }
    }
    if (bracketed(expression)) {
      read(expression.subList(1, expression.size() - 1));
    } else if (expression.stream().noneMatch(Operands::compares)) {
      bare.add(span(expression));
    }
  }

  private Span span(List<Token> tokens) {
    return new Span(offset + tokens.get(0).at(), offset + tokens.get(tokens.size() - 1).end());
  }

  private static List<List<Token>> split(List<Token> tokens, String connective) {
    List<List<Token>> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += depthOf(tokens.get(i));
      if (depth == 0 && tokens.get(i).is(connective)) {
        parts.add(tokens.subList(from, i));
        from = i + 1;
      }
    }
    parts.add(tokens.subList(from, tokens.size()));
    return parts.stream().allMatch(p -> !p.isEmpty()) ? parts : List.of(tokens);
  }

  private static boolean bracketed(List<Token> tokens) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += depthOf(tokens.get(i));
      if (depth == 0) {
        return i > 0 && i == tokens.size() - 1;
      }
    }
    return false;
  }

  private static int depthOf(Token token) {
    return token.is("(") ? 1 : token.is(")") ? -1 : 0;
  }
}
