package chokepoint.rulebase.lint;

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

  @Override
  public String toString() {
    String word = severity == Severity.ERROR ? "" : "warning: ";
    return file + ":" + line + ": " + word + message + " [" + check + "]\n  " + advice;
  }
}
