package chokepoint.mutation;

/** The file of explained survivors cannot be read. */
public final class MutationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MutationException(String message) {
    super(message);
  }
}
