package chokepoint.rulebase.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts rule text into tokens; comments and white space fall away, nothing is an error. */
public final class Tokens {
  private static final Set<String> PAIRS =
      Set.of("==", "!=", "<=", ">=", "&&", "||", "->", "::", "++", "--", "+=", "-=");

  private final String text;
  private final List<Token> found = new ArrayList<>();
  private int at;

  private Tokens(String text, int from) {
    this.text = text;
    this.at = from;
  }

  public static List<Token> of(String text) {
    return from(text, 0);
  }

  /** The tokens that begin at or after an offset. */
  public static List<Token> from(String text, int offset) {
    Tokens tokens = new Tokens(text, offset);
    while (tokens.at < text.length()) {
      tokens.next();
    }
    return tokens.found;
  }

  /** A text of the same lines and columns with blanks for all that is no token. */
  public static String only(String text) {
    StringBuilder only = new StringBuilder(text.replaceAll("[^\\n]", " "));
    of(text).forEach(t -> only.replace(t.at(), t.end(), t.text()));
    return only.toString();
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || c == '\u00a0') {
      at++;
    } else if (text.startsWith("//", at)) {
      at = orEnd(text.indexOf('\n', at));
    } else if (text.startsWith("/*", at)) {
      at = orEnd(text.indexOf("*/", at + 2)) + 2;
    } else if ((c == '"' || c == '\'') && closing(at) > 0) {
      add(Token.Kind.TEXT, closing(at) + 1);
    } else if (Character.isDigit(c)) {
      add(Token.Kind.NUMBER, numberEnd());
    } else if (Character.isJavaIdentifierStart(c)) {
      add(c == '$' ? Token.Kind.VARIABLE : Token.Kind.NAME, nameEnd());
    } else {
      boolean pair = at + 2 <= text.length() && PAIRS.contains(text.substring(at, at + 2));
      add(Token.Kind.SIGN, at + (pair ? 2 : 1));
    }
  }

  private void add(Token.Kind kind, int end) {
    found.add(new Token(kind, text.substring(at, end), at));
    at = end;
  }

  private int orEnd(int found) {
    return found < 0 ? text.length() : found;
  }

  /** The closing quote on the same line, or -1. */
  private int closing(int open) {
    for (int i = open + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == text.charAt(open)) {
        return i;
      }
      i += text.charAt(i) == '\\' ? 1 : 0;
    }
    return -1;
  }

  private int numberEnd() {
    int i = at;
    while (i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i))
            || (text.charAt(i) == '.'
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i + 1))))) {
      i++;
    }
    return i;
  }

  private int nameEnd() {
    int i = at;
    while (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
