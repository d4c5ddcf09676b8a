package chokepoint.rulebase.safety;

import chokepoint.rulebase.syntax.Token;
import chokepoint.rulebase.syntax.Tokens;
import java.util.List;
import java.util.Set;

/** The tokens of a file, taken one after the other. */
final class Walk {
  private static final Set<String> FORMS = Set.of("rule", "declare", "import");

  private final List<Token> tokens;
  private final Token beyond;
  private int at;

  Walk(String text) {
    this.tokens = Tokens.of(text);
    this.beyond = new Token(Token.Kind.SIGN, "", text.length());
  }

  boolean atEnd() {
    return at >= tokens.size();
  }

  /** The token some steps ahead, or behind; an empty sign where there is none. */
  Token look(int steps) {
    int i = at + steps;
    return i >= 0 && i < tokens.size() ? tokens.get(i) : beyond;
  }

  boolean sees(String word) {
    return look(0).is(word);
  }

  Token take() {
    Token token = look(0);
    at++;
    return token;
  }

  boolean take(String word) {
    boolean there = sees(word);
    at += there ? 1 : 0;
    return there;
  }

  void skip(int steps) {
    at += steps;
  }

  /** Takes a word that must stand here. */
  void need(String word, String message, String hint) {
    if (!take(word)) {
      throw stop(message, hint);
    }
  }

  /** Takes a sign that must stand here; without it, what stands before is to blame. */
  void needSign(String sign, String message, String hint) {
    if (!take(sign)) {
      throw new Refusal.Stop(look(-1), message, hint);
    }
  }

  Token needName(String message, String hint) {
    if (!look(0).is(Token.Kind.NAME)) {
      throw stop(message, hint);
    }
    return take();
  }

  /** What ends the reading of a rule or a declaration here. */
  Refusal.Stop stop(String message, String hint) {
    return new Refusal.Stop(look(0), message, hint);
  }

  /** Goes on to the next form of the file, so that each can be told what is wrong with it. */
  void skipForm() {
    do {
      at++;
    } while (!atEnd() && !beginsForm());
  }

  private boolean beginsForm() {
    boolean named = sees("rule") && look(1).is(Token.Kind.TEXT);
    return named || (look(-1).is("end") && FORMS.contains(look(0).text()));
  }
}
