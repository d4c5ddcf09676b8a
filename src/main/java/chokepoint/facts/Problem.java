package chokepoint.facts;

import java.util.Comparator;
import java.util.Optional;

/**
 * One mistake in a fact set.
 *
 * @param pointer JSON pointer within the file, such as {@code /facts/3/Economy/id}
 * @param message what is wrong, with the value seen
 * @param hint advice that begins with "Maybe"
 */
public record Problem(Place place, String pointer, String message, Optional<String> hint)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::pointer)
          .thenComparing(Problem::message)
          .thenComparing(p -> p.hint().orElse(""));

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line: message}, and the hint on a line of its own. */
  @Override
  public String toString() {
    return place + ": " + message + hint.map(h -> "\n" + h).orElse("");
  }
}
