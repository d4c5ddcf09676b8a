package chokepoint.explanation;

/** A question that cannot be understood. */
public final class PatternException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With advice that begins with "Maybe". */
  public PatternException(String message, String advice) {
    super(message + "\n" + advice);
  }
}
