package chokepoint.rulebase.syntax;

/**
 * A word of rule text.
 *
 * @param at offset of its first character
 */
public record Token(Kind kind, String text, int at) {

  /** {@code VARIABLE} is a name that starts with a dollar sign. */
  public enum Kind {
    NAME,
    VARIABLE,
    NUMBER,
    TEXT,
    SIGN
  }

  public boolean is(String word) {
    return text.equals(word) && kind != Kind.TEXT;
  }

  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** A text without its quotation marks. */
  public String unquoted() {
    return text.replaceAll("^\"|\"$", "");
  }

  public int end() {
    return at + text.length();
  }
}
