package chokepoint.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Gathers mistakes so that all are reported in one go. */
final class Problems {
  private final List<Problem> found = new ArrayList<>();

  void add(Node.Spot spot, String message) {
    add(spot, message, Optional.empty());
  }

  void add(Node.Spot spot, String message, String hint) {
    add(spot, message, Optional.of(hint));
  }

  void add(Node.Spot spot, String message, Optional<String> hint) {
    found.add(new Problem(spot.place(), spot.pointer().toString(), message, hint));
  }

  void add(Place place, String message, Optional<String> hint) {
    found.add(new Problem(place, "", message, hint));
  }

  /** How many so far; tells whether a step added any. */
  int count() {
    return found.size();
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new FactSetException(List.copyOf(new TreeSet<>(found)));
    }
  }
}
