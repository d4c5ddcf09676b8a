package chokepoint.cli;

/** The command was asked for something it cannot do. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message, String advice) {
    super(message + "\nMaybe " + advice);
  }

  /** The same in the words of another package, with its advice. */
  UsageException(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
