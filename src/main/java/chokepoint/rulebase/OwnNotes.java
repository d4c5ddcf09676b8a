package chokepoint.rulebase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Annotations of this house, which the rule engine has no use for: it would put all of them into
 * one constructor, which holds no more than 64 KB of code. They are read from the files instead.
 */
final class OwnNotes {
  /** Texts come first, so that what looks like an annotation in a text stays. */
  private static final Pattern NOTE =
      Pattern.compile(
          "\"(?:[^\"\\\\\\n]|\\\\.)*\"|@(?!key\\b)\\w+(?:\\((?:\"(?:[^\"\\\\\\n]|\\\\.)*\"|[^)\"])*\\))?");

  private OwnNotes() {}

  /**
   * A text of fact types with these annotations blanked out, however long they are; every line
   * stays where it is.
   */
  static String blanked(String types) {
    return NOTE.matcher(types)
        .replaceAll(
            m ->
                m.group().startsWith("\"")
                    ? Matcher.quoteReplacement(m.group())
                    : m.group().replaceAll("[^\n]+", " "));
  }
}
