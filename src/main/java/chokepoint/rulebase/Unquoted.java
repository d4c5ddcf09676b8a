package chokepoint.rulebase;

import chokepoint.rulebase.syntax.Note;
import java.util.Optional;
import java.util.regex.Pattern;

/** Annotations whose text lacks its quotation marks, which the parser takes for something else. */
final class Unquoted {
  /** As in {@code one = "...", two = "..."}. */
  private static final Pattern ENTRIES =
      Pattern.compile("(?:\\w+\\s*=\\s*\"(?:[^\"\\\\\\n]|\\\\.)*\"\\s*(?:,\\s*|$))+");

  private Unquoted() {}

  /** Advice, if the value is more than a bare word or number, or entries with quotation marks. */
  static Optional<String> hint(Note note) {
    boolean fine =
        note.quoted()
            || note.value().matches("[-+\\w.]*")
            || ENTRIES.matcher(note.value()).matches();
    return fine
        ? Optional.empty()
        : Optional.of("write @" + note.name() + "(\"" + note.value().replace("\"", "") + "\")");
  }

  static String message(Note note) {
    return "the text of @" + note.name() + " has no quotation marks";
  }
}
