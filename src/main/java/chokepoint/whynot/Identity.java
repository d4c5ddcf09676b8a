package chokepoint.whynot;

import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Token;
import chokepoint.vocabulary.FactType;
import java.util.List;

/** Which fact is meant, as against how it must be. */
final class Identity {
  private Identity() {}

  /** Whether a field says which one it is, or what it is about. */
  static boolean isNamedBy(String field, FactType type) {
    return type.finding()
        || type.field(field).filter(f -> f.has("ref")).isPresent()
        || type.idFields().stream().anyMatch(f -> f.name().equals(field));
  }

  /**
   * Whether a constraint says which fact is meant rather than how it must be. Why a finding with
   * other values is missing tells more than that one is there with these.
   */
  static boolean isAskedFor(Constraint constraint, FactType type) {
    List<Token> tokens = constraint.expression();
    return tokens.stream().anyMatch(t -> t.is("=="))
        && !tokens.get(1).is(".")
        && (type.finding()
            || tokens.stream().anyMatch(t -> t.is(Token.Kind.VARIABLE) || t.is(Token.Kind.TEXT)));
  }
}
