package chokepoint.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An outcome that history shows.
 *
 * @param kind what was observed
 * @param actor site, firm, mine, good or economy it was observed of
 * @param date of the halt, or of the observation
 * @param outcome of a mine, such as SUSPENDS
 * @param multiple of a price: after over before
 * @param latest whether the date is only the latest it can have been
 * @param unscored why it is listed only, if it is
 * @param place where it is stated
 */
public record Observed(
    Kind kind,
    String actor,
    Optional<LocalDate> date,
    Optional<String> outcome,
    Optional<Double> multiple,
    Confidence confidence,
    Source source,
    Optional<Text> note,
    boolean latest,
    Optional<Text> unscored,
    Place place) {

  /** Kinds of outcome that are predicted and scored. */
  public enum Kind {
    HALT("halt"),
    NO_HALT("noHalt"),
    MINE("mine"),
    PRICE("price"),
    HEDGE("hedge");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As written in a fact set. */
    public String word() {
      return word;
    }

    /** The kind of event that it says did, or did not, come about. */
    public Kind event() {
      return this == NO_HALT ? HALT : this;
    }
  }

  /** How sure the observation is; only HIGH and MEDIUM are scored. */
  public enum Confidence {
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low"),
    MEMORY("memory");

    private final String word;

    Confidence(String word) {
      this.word = word;
    }

    /** As written in a fact set. */
    public String word() {
      return word;
    }
  }
}
