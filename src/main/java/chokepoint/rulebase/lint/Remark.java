package chokepoint.rulebase.lint;

import java.util.Optional;

/**
 * What a check has to say.
 *
 * @param check id of the check
 * @param severity whether it fails a lint run
 * @param file relative to the rules folder
 * @param line from 1
 * @param advice what to do, a sentence that begins with "Maybe"
 */
public record Remark(
    String check, Severity severity, String file, int line, String message, String advice) {

  /** How grave it is. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** Whether it fails a lint run. */
  public boolean error() {
    return severity == Severity.ERROR;
  }

  /** The same at another level; nothing if it is to be ignored. */
  Optional<Remark> at(Level level) {
    return switch (level) {
      case IGNORE -> Optional.empty();
      case ERROR -> Optional.of(new Remark(check, Severity.ERROR, file, line, message, advice));
      case WARNING -> Optional.of(new Remark(check, Severity.WARNING, file, line, message, advice));
    };
  }

  @Override
  public String toString() {
    String word = severity == Severity.ERROR ? "" : "warning: ";
    return file + ":" + line + ": " + word + message + " [" + check + "]\n  " + advice;
  }
}
