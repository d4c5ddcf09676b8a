package chokepoint.rulebase;

import java.util.Optional;

/**
 * A slip of the pen in a part of a file.
 *
 * @param line counted from 0 within the part
 */
record Slip(int line, String message, Optional<String> hint) {
  Slip(int line, String message, String hint) {
    this(line, message, Optional.of(hint));
  }
}
