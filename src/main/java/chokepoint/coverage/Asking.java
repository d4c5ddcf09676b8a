package chokepoint.coverage;

import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Piece;
import chokepoint.rulebase.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a constraint asks for, beside the names it gives. */
final class Asking {
  private static final Set<String> COMPARISONS =
      Set.of("==", "!=", "<", ">", "<=", ">=", "in", "contains", "memberOf", "matches");

  private final Constraint constraint;
  private final List<Token> tokens;

  Asking(Constraint constraint) {
    this.constraint = constraint;
    this.tokens = constraint.text().tokens();
  }

  /** A part of a constraint, and what is left of the constraint without it; empty for nothing. */
  record Without(Piece part, String rest) {}

  /** Its alternatives each, or itself; nothing if it only gives a name. */
  List<Without> parts() {
    if (constraint.variable().isPresent() && comparison() < 0) {
      return List.of();
    }
    List<Piece> alternatives = alternatives();
    if (alternatives.size() == 1) {
      return List.of(new Without(constraint.text(), binding()));
    }
    List<Without> parts = new ArrayList<>();
    for (Piece left : alternatives) {
      String rest =
          String.join(
              " || ", alternatives.stream().filter(a -> !a.equals(left)).map(Piece::text).toList());
      parts.add(new Without(left, prefix() + rest));
    }
    return parts;
  }

  /** The constraint reduced to the name it gives. */
  private String binding() {
    return constraint.variable().isEmpty()
        ? ""
        : constraint.text().text().substring(0, tokens.get(comparison()).at()).strip();
  }

  private String prefix() {
    return constraint.variable().map(v -> v + " : ").orElse("");
  }

  private int comparison() {
    for (int i = 0; i < tokens.size(); i++) {
      if (COMPARISONS.contains(tokens.get(i).text()) && !tokens.get(i).is(Token.Kind.TEXT)) {
        return i;
      }
    }
    return -1;
  }

  private List<Piece> alternatives() {
    List<Piece> found = new ArrayList<>();
    List<Token> expression = constraint.expression();
    int from = expression.get(0).at();
    int depth = 0;
    for (Token token : expression) {
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0 && token.is("||")) {
        found.add(piece(from, token.at()));
        from = token.end();
      }
    }
    found.add(piece(from, constraint.text().text().length()));
    return found;
  }

  private Piece piece(int from, int to) {
    String text = constraint.text().text();
    return new Piece(
        text.substring(from, to).strip(), constraint.text().line() + Piece.lineAt(text, from) - 1);
  }
}
