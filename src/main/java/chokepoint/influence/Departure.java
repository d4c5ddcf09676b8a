package chokepoint.influence;

import chokepoint.assessment.Assessment;
import chokepoint.comparison.Differences;
import java.util.Optional;

/**
 * What follows if a field has another value than it is stated with.
 *
 * @param there the assessment at that value
 * @param headlines how its headlines differ from those at the stated value
 * @param threshold the value nearest to the stated one from which on a headline appears or vanishes
 */
public record Departure(
    Object value, Assessment there, Differences headlines, Optional<Object> threshold) {

  /** Whether a headline is there or not. */
  boolean decides() {
    return !headlines.appeared().isEmpty() || !headlines.vanished().isEmpty();
  }
}
