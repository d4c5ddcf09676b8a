package chokepoint.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One stated fact, checked against the vocabulary.
 *
 * @param type name of its fact type
 * @param id {@code Type[key]}
 * @param fields the stated fields in declared order, defaults not filled in; a value is a String
 *     (also an enum constant), Double, Integer, Boolean or LocalDate
 * @param basis {@code ASSUMED} unless stated
 * @param knownOn the day it became known
 * @param alternatives what other sources say
 * @param byDefault whether it stands as {@code facts/parameters.yaml} states it
 * @param place where it is stated, or where a variant changed it
 */
public record Fact(
    String type,
    String id,
    Map<String, Object> fields,
    Basis basis,
    Optional<Source> source,
    Optional<LocalDate> knownOn,
    List<Alternative> alternatives,
    boolean byDefault,
    Place place) {

  public Fact {
    fields = Ordered.copy(fields);
    alternatives = List.copyOf(alternatives);
  }

  /** The part of the id between the brackets; other facts refer to it by this. */
  public String key() {
    return id.substring(type.length() + 1, id.length() - 1);
  }

  /** Whether it says the same as another, wherever the two stand. */
  public boolean saysTheSameAs(Fact other) {
    return asDefault(false, place).equals(other.asDefault(false, place));
  }

  /** This fact with other values, on the same basis and source. */
  public Fact saying(Map<String, Object> values) {
    return new Fact(type, id, values, basis, source, knownOn, alternatives, byDefault, place);
  }

  Fact asDefault(boolean isDefault, Place newPlace) {
    return new Fact(type, id, fields, basis, source, knownOn, alternatives, isDefault, newPlace);
  }
}
