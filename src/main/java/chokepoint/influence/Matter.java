package chokepoint.influence;

import chokepoint.facts.Fact;
import chokepoint.facts.Range;
import java.util.List;
import java.util.Optional;

/**
 * An uncertain field and what it could still change.
 *
 * @param stated the value that is assumed meanwhile; empty if none is
 * @param departures where in its range headlines differ; none if nowhere that was looked at
 */
public record Matter(
    Fact fact, String field, Optional<Object> stated, Range range, List<Departure> departures) {
  public Matter {
    departures = List.copyOf(departures);
  }

  /** {@code Type[id].field} */
  public String target() {
    return fact.id() + "." + field;
  }
}
