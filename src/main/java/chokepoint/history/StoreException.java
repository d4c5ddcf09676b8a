package chokepoint.history;

import org.jspecify.annotations.Nullable;

/** The store of assessments cannot be opened. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String message, String advice, @Nullable Throwable cause) {
    super(message + "\nMaybe " + advice, cause);
  }
}
