package chokepoint.facts;

import java.util.Optional;

/** One step from a baseline to a variant. */
public sealed interface Change {

  /**
   * Gives a field of a fact another value. The fact then rests on the basis and source of the
   * change.
   *
   * @param fact id of the fact
   * @param field name of one of its fields, not one its id is made of
   * @param value as it would be written in a fact set
   */
  record Set(String fact, String field, String value, Basis basis, Optional<Source> source)
      implements Change {
    /** {@code Type[id].field} */
    public String target() {
      return fact + "." + field;
    }
  }

  /** Takes a fact away, by its id. */
  record Remove(String fact) implements Change {}

  /** Adds a fact whose id is new. */
  record Add(Fact fact) implements Change {}

  /** A hypothetical value: the changed fact is ASSUMED and has no source. */
  static Set set(String fact, String field, Object value) {
    return new Set(fact, field, Scalars.text(value), Basis.ASSUMED, Optional.empty());
  }

  /**
   * Reads {@code Type[id].field=value}, as given to {@code --set}.
   *
   * @throws FactSetException if it has another form
   */
  static Set parseSet(String text) {
    return SetText.parse(text);
  }
}
