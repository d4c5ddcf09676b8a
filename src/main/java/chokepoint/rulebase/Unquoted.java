package chokepoint.rulebase;

import chokepoint.rulebase.syntax.Note;
import java.util.Optional;

/** Annotations whose text lacks its quotation marks, which the parser takes for something else. */
final class Unquoted {
  private Unquoted() {}

  /** Advice, if the value is more than a bare word or number. */
  static Optional<String> hint(Note note) {
    boolean fine = note.quoted() || note.value().matches("[-+\\w.]*");
    return fine
        ? Optional.empty()
        : Optional.of("write @" + note.name() + "(\"" + note.value().replace("\"", "") + "\")");
  }

  static String message(Note note) {
    return "the text of @" + note.name() + " has no quotation marks";
  }
}
