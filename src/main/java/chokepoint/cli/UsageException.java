package chokepoint.cli;

/** The command was asked for something it cannot do. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message, String advice) {
    super(message + "\nMaybe " + advice);
  }
}
