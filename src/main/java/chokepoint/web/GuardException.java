package chokepoint.web;

/** Who asks may not edit rules. */
final class GuardException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  GuardException(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
