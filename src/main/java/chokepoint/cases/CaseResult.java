package chokepoint.cases;

import chokepoint.assessment.Firing;
import chokepoint.facts.FactSet;
import chokepoint.facts.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How one case went.
 *
 * @param file the file it is in
 * @param name its title
 * @param failures empty if it passed
 * @param fired ids of the rules that fired in it
 * @param set its facts; absent if it cannot be read
 */
public record CaseResult(
    String file, String name, List<Failure> failures, Set<String> fired, Optional<FactSet> set) {

  /**
   * An expectation that was not met, where it stands, and what there was instead.
   *
   * @param asks what an explanation would have to answer, if one can be given
   */
  public record Failure(Place place, String message, Optional<Puzzle> asks) {
    Failure(Place place, String message) {
      this(place, message, Optional.empty());
    }
  }

  /** The same with more said of each failure. */
  public CaseResult saying(Function<Failure, String> more) {
    List<Failure> longer =
        failures.stream()
            .map(f -> new Failure(f.place(), f.message() + more.apply(f), f.asks()))
            .toList();
    return new CaseResult(file, name, longer, fired, set);
  }

  /** The same under another name of its file. */
  public CaseResult in(String otherFile) {
    return new CaseResult(otherFile, name, failures, fired, set);
  }

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
