package chokepoint.assessment;

/** A rule threw while it was evaluated; there is no answer. */
public final class RuleFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RuleFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
