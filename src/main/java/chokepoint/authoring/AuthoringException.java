package chokepoint.authoring;

/** What is asked for cannot be begun; the second line of the message is advice. */
public final class AuthoringException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AuthoringException(String message, String advice) {
    super(message + "\nMaybe " + advice);
  }
}
