package chokepoint.rulebase;

/** Finds the place in a rule's text where its conditions begin. */
final class RuleHead {
  private RuleHead() {}

  /** The offset of {@code when}, skipping names, annotations and comments. */
  static int whenAt(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = closing(text, i);
      } else if (text.startsWith("//", i)) {
        i = text.indexOf('\n', i);
      } else if (text.startsWith("/*", i)) {
        i = text.indexOf("*/", i) + 1;
      } else if (c == 'w' && isWord(text, i, "when")) {
        return i;
      }
      i++;
    }
    throw new IllegalArgumentException("no 'when' after offset " + from);
  }

  private static boolean isWord(String text, int at, String word) {
    int end = at + word.length();
    return text.startsWith(word, at)
        && (at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)))
        && (end >= text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
  }

  private static int closing(String text, int open) {
    int i = open + 1;
    while (i < text.length() && text.charAt(i) != text.charAt(open)) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }
}
