package chokepoint.facts;

import java.util.Map;
import java.util.Optional;

/** What another source says of some fields of a fact; values are typed as in {@link Fact}. */
public record Alternative(
    Map<String, Object> fields, Optional<Basis> basis, Optional<Source> source) {
  public Alternative {
    fields = Ordered.copy(fields);
  }
}
