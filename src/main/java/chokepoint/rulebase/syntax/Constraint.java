package chokepoint.rulebase.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One of the comma-separated parts of a pattern.
 *
 * @param text all of it, a leading binding included
 */
public record Constraint(Piece text) {
  private static final Set<String> COMPARES = Set.of("==", "!=", "<", "<=", ">", ">=");

  /** The variable it binds, if it starts as {@code $x :}. */
  public Optional<String> variable() {
    List<Token> tokens = text.tokens();
    return binds(tokens) ? Optional.of(tokens.get(0).text()) : Optional.empty();
  }

  /** What follows the binding. */
  public List<Token> expression() {
    List<Token> tokens = text.tokens();
    return binds(tokens) ? tokens.subList(2, tokens.size()) : tokens;
  }

  /** Whether it only gives a field a name. */
  public boolean onlyBinds() {
    return variable().isPresent() && expression().size() == 1;
  }

  /** Whether something is asked of it beside giving it a name. */
  public boolean tests() {
    return variable().isEmpty() || expression().stream().anyMatch(t -> COMPARES.contains(t.text()));
  }

  private static boolean binds(List<Token> tokens) {
    return tokens.size() > 2
        && tokens.get(1).is(":")
        && (tokens.get(0).is(Token.Kind.VARIABLE) || tokens.get(0).is(Token.Kind.NAME));
  }
}
