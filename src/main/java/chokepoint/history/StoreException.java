package chokepoint.history;

/** The store of assessments cannot be opened. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String message, String advice, Throwable cause) {
    super(message + "\nMaybe " + advice, cause);
  }
}
