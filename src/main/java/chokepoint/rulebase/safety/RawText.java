package chokepoint.rulebase.safety;

import chokepoint.rulebase.syntax.Piece;
import chokepoint.rulebase.syntax.Token;
import chokepoint.rulebase.syntax.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * What makes a file unfit to be parsed: signs that other readers of it, such as the compiler of
 * Java, take for something else, and more of it than a parser can hold.
 */
public final class RawText {
  /** The longest file shipped has a tenth of it. */
  private static final int LONGEST = 200_000;

  private static final int DEEPEST = 40;

  private RawText() {}

  /** The first thing that is wrong. */
  public static Optional<Refusal> check(String text) {
    if (text.length() > LONGEST) {
      return refusal(
          text,
          0,
          "the file has " + text.length() + " characters, more than " + LONGEST,
          "put its rules in several files, one topic each");
    }
    int backslash = text.indexOf('\\');
    if (backslash >= 0) {
      return refusal(
          text,
          backslash,
          "a backslash stands in the file; nothing in rules is written with one",
          "write the sign itself, and other quotation marks inside a text");
    }
    return tokens(text);
  }

  private static Optional<Refusal> tokens(String text) {
    List<Token> tokens = Tokens.of(text);
    int depth = 0;
    for (Token token : tokens) {
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth > DEEPEST) {
        return refusal(
            text,
            token.at(),
            "brackets stand in one another more than " + DEEPEST + " deep",
            "take several steps, each with a name");
      }
      Optional<Refusal> found = token.is(Token.Kind.TEXT) ? quoted(text, token) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Refusal> quoted(String text, Token token) {
    if (token.text().startsWith("'")) {
      return refusal(
          text,
          token.at(),
          "a text stands in single quotation marks",
          "write \" before and after it, and no such sign inside");
    }
    return token.text().contains("*/") || token.text().contains("/*")
        ? refusal(
            text,
            token.at(),
            "a text holds the sign of a comment",
            "write it without a star beside the slash")
        : Optional.empty();
  }

  private static Optional<Refusal> refusal(String text, int at, String message, String hint) {
    return Optional.of(new Refusal(Piece.lineAt(text, at), message, hint));
  }
}
