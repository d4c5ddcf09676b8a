package chokepoint.comparison;

import chokepoint.assessment.Conclusion;
import org.jspecify.annotations.Nullable;

/**
 * One field of a finding that has another value in the scenario.
 *
 * @param was the finding in the baseline
 * @param is the finding in the scenario
 */
public record Move(Conclusion was, Conclusion is, String field) {
  /** Null where it had no value. */
  public @Nullable Object from() {
    return was.fields().get(field);
  }

  /** Null where it has no value. */
  public @Nullable Object to() {
    return is.fields().get(field);
  }
}
