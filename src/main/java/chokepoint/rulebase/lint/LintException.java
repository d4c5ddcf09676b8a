package chokepoint.rulebase.lint;

/** The configuration of lint is wrong, or a check is asked for that there is not. */
public final class LintException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LintException(String message) {
    super(message);
  }
}
