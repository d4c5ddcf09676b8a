package chokepoint.facts;

import java.util.Optional;

/** Ends the parsing of one file at its first mistake in syntax. */
final class Unreadable extends RuntimeException {
  private final int line;
  private final transient Optional<String> hint;

  Unreadable(int line, String message, Optional<String> hint) {
    super(message);
    this.line = line;
    this.hint = hint;
  }

  int line() {
    return line;
  }

  Optional<String> hint() {
    return hint;
  }
}
