package chokepoint.rulebase.safety;

import chokepoint.rulebase.syntax.Token;

/**
 * Something in a rule file that is on no list of what is harmless.
 *
 * @param line from 1
 * @param hint advice, without "Maybe"
 */
public record Refusal(int line, String message, String hint) {

  /** Ends the reading of a rule or a declaration at its first token that is on no list. */
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Token at;
    private final String hint;

    Stop(Token at, String message, String hint) {
      super(message);
      this.at = at;
      this.hint = hint;
    }

    Token at() {
      return at;
    }

    String hint() {
      return hint;
    }
  }
}
