package chokepoint.rulebase;

import chokepoint.rulebase.syntax.Piece;
import chokepoint.rulebase.syntax.Token;
import chokepoint.rulebase.syntax.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Quotation marks left open, and signs of prose and of Chinese keyboards where code stands. */
final class QuoteSlips {
  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("\u201c", "\""),
          Map.entry("\u201d", "\""),
          Map.entry("\u2018", "\""),
          Map.entry("\u2019", "\""),
          Map.entry("\uff08", "("),
          Map.entry("\uff09", ")"),
          Map.entry("\uff0c", ","),
          Map.entry("\uff1a", ":"),
          Map.entry("\uff1b", ";"),
          Map.entry("\uff1d", "="),
          Map.entry("\u2260", "!="),
          Map.entry("\u2264", "<="),
          Map.entry("\u2265", ">="),
          Map.entry("\u2013", "-"));

  private QuoteSlips() {}

  static Optional<Slip> find(String text) {
    List<Token> tokens = Tokens.of(text);
    for (Token token : tokens) {
      int line = Piece.lineAt(text, token.at()) - 1;
      if (token.is("\"")) {
        return Optional.of(
            new Slip(
                line,
                "a quotation mark is opened and not closed on this line",
                "add the other \""));
      }
      if (token.is(Token.Kind.SIGN) && PLAIN.containsKey(token.text())) {
        return Optional.of(
            new Slip(
                line,
                token.text() + " is a sign of prose, not of the rule language",
                "write " + PLAIN.get(token.text())));
      }
    }
    return Optional.empty();
  }
}
