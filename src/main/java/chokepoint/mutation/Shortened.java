package chokepoint.mutation;

/** A change told in one line: of long texts, what is around the change. */
final class Shortened {
  private static final int LONG = 80;
  private static final int AROUND = 24;
  private static final String MORE = "...";

  private Shortened() {}

  static String change(String was, String is) {
    int start = 0;
    while (start < Math.min(was.length(), is.length()) && was.charAt(start) == is.charAt(start)) {
      start++;
    }
    int rest = 0;
    while (rest < Math.min(was.length(), is.length()) - start
        && was.charAt(was.length() - 1 - rest) == is.charAt(is.length() - 1 - rest)) {
      rest++;
    }
    return around(was, start, rest) + " -> " + around(is, start, rest);
  }

  /**
   * @param start how much before the change is the same
   * @param rest how much after it is
   */
  private static String around(String text, int start, int rest) {
    if (text.length() <= LONG) {
      return text;
    }
    int from = start <= AROUND ? 0 : wordAt(text, start - AROUND);
    int to = rest <= AROUND ? text.length() : wordAt(text, text.length() - rest + AROUND);
    String middle = text.substring(from, to);
    if (middle.length() > LONG) {
      middle = middle.substring(0, wordAt(middle, LONG - AROUND)) + MORE;
    }
    return (from > 0 ? MORE : "")
        + middle.strip()
        + (to < text.length() && !middle.endsWith(MORE) ? MORE : "");
  }

  /** The first place at or after an offset where a word begins or ends. */
  private static int wordAt(String text, int offset) {
    int at = offset;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
