package chokepoint.facts;

import chokepoint.facts.Node.Spot;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Function;

/** Remembers where each field of a fact was read, so that later checks can point at it. */
final class Origins {
  private final IdentityHashMap<Fact, Function<String, Spot>> spots = new IdentityHashMap<>();

  void put(Fact fact, Function<String, Spot> spotOfField) {
    spots.put(fact, spotOfField);
  }

  /** Where the field is given; the fact itself if it is not. */
  Spot of(Fact fact, String field) {
    return Optional.ofNullable(spots.get(fact))
        .map(f -> f.apply(field))
        .orElseGet(() -> new Spot(fact.place().file(), fact.place().line(), 1, Pointer.ROOT));
  }

  Spot of(Fact fact) {
    return of(fact, "");
  }
}
