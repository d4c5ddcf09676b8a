package chokepoint.web;

/** Too much is being assessed already; the same request may succeed in a moment. */
final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BusyException(String message) {
    super(message);
  }
}
