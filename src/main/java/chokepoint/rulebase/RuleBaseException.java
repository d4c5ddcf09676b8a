package chokepoint.rulebase;

import java.util.List;
import java.util.stream.Collectors;

/** The rules do not compile; lists every problem with file and line. */
public final class RuleBaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<RuleProblem> problems;

  public RuleBaseException(List<RuleProblem> problems) {
    super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<RuleProblem> problems() {
    return problems;
  }
}
