package chokepoint.cases;

import chokepoint.assessment.Firing;
import chokepoint.facts.Place;
import java.util.List;
import java.util.Set;

/**
 * How one case went.
 *
 * @param file the file it is in
 * @param name its title
 * @param failures empty if it passed
 * @param fired ids of the rules that fired in it
 */
public record CaseResult(String file, String name, List<Failure> failures, Set<String> fired) {

  /** An expectation that was not met, where it stands, and what there was instead. */
  public record Failure(Place place, String message) {}

  public CaseResult {
    failures = List.copyOf(failures);
    fired = Set.copyOf(fired);
  }

  public boolean passed() {
    return failures.isEmpty();
  }

  static Set<String> rules(List<Firing> firings) {
    return Set.copyOf(firings.stream().map(f -> f.rule().id()).distinct().toList());
  }
}
