package chokepoint.assessment;

/** An assessment reached one of its limits; there is no answer. */
public final class LimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LimitException(String message) {
    super(message);
  }
}
