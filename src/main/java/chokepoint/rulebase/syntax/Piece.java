package chokepoint.rulebase.syntax;

import java.util.List;

/**
 * A piece of a rule file.
 *
 * @param line line of its first character, from 1
 */
public record Piece(String text, int line) {

  /** The piece of a file between two offsets, white space around it left off. */
  static Piece of(String file, int start, int end) {
    int from = Math.max(0, start);
    int to = Math.min(file.length(), end);
    while (from < to && Character.isWhitespace(file.charAt(from))) {
      from++;
    }
    return new Piece(file.substring(from, Math.max(from, to)).stripTrailing(), lineAt(file, from));
  }

  /** The line, from 1, of an offset in a text. */
  public static int lineAt(String text, int offset) {
    int end = Math.min(offset, text.length());
    return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
  }

  public List<Token> tokens() {
    return Tokens.of(text);
  }

  public int lineOf(Token token) {
    return line + lineAt(text, token.at()) - 1;
  }

  /** On one line, white space folded. */
  public String folded() {
    return text.strip().replaceAll("\\s+", " ");
  }
}
