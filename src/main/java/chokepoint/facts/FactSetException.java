package chokepoint.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A fact set that cannot be used; carries every problem found, sorted by file and line. */
public final class FactSetException extends RuntimeException {
  private static final int SHOWN = 100;
  private final transient List<Problem> problems;
  private final transient Set<String> rules;

  public FactSetException(List<Problem> problems) {
    this(problems, Set.of());
  }

  /**
   * @param rules ids of the rules that found the problems, none if reading did
   */
  public FactSetException(List<Problem> problems, Set<String> rules) {
    super(message(problems));
    this.problems = List.copyOf(problems);
    this.rules = Set.copyOf(rules);
  }

  public List<Problem> problems() {
    return problems;
  }

  public Set<String> rules() {
    return rules;
  }

  private static String message(List<Problem> problems) {
    String shown =
        problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
    int rest = problems.size() - SHOWN;
    return rest > 0 ? shown + "\nand " + rest + " more problems" : shown;
  }
}
