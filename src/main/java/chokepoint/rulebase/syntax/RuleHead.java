package chokepoint.rulebase.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The part of a rule before its conditions: name, annotations, attributes. */
public final class RuleHead {
  private RuleHead() {}

  /**
   * The offset of the word {@code when} of a rule that starts at an offset; one in a name, an
   * annotation or a comment does not count. Empty if {@code then} or nothing comes first.
   */
  public static OptionalInt whenAt(String text, int start) {
    List<Token> tokens = Tokens.from(text, start);
    int depth = 0;
    for (Token token : tokens.subList(Math.min(2, tokens.size()), tokens.size())) {
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0 && (token.is("when") || token.is("then"))) {
        return token.is("when") ? OptionalInt.of(token.at()) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** The annotations between two offsets, in order. */
  public static List<Note> notes(String text, int start, int end) {
    List<Token> tokens = Tokens.from(text.substring(0, Math.min(end, text.length())), start);
    List<Note> notes = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0 && token.is("@")) {
        Token name = tokens.get(i + 1);
        notes.add(
            new Note(name.text(), value(text, tokens, i + 2), Piece.lineAt(text, token.at())));
      }
    }
    return notes;
  }

  private static String value(String text, List<Token> tokens, int open) {
    if (open >= tokens.size() || !tokens.get(open).is("(")) {
      return "";
    }
    int depth = 0;
    for (Token token : tokens.subList(open, tokens.size())) {
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0) {
        return text.substring(tokens.get(open).end(), token.at()).strip();
      }
    }
    return text.substring(tokens.get(open).end()).strip();
  }
}
