package chokepoint.averting;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Assessor;
import chokepoint.assessment.Conclusion;
import chokepoint.assessment.Finding;
import chokepoint.facts.FactSet;
import java.util.List;

/**
 * What would avert a finding.
 *
 * @param assessment of the facts as they are
 * @param asked the findings to be averted; empty if none holds
 * @param suggestions the smallest first
 */
public record Averting(Assessment assessment, List<Finding> asked, List<Suggestion> suggestions) {
  public Averting {
    asked = List.copyOf(asked);
    suggestions = List.copyOf(suggestions);
  }

  /**
   * Looks for single changes, then for pairs. Only fields and types marked {@code @lever} move.
   *
   * @throws chokepoint.assessment.LimitException if a limit is reached
   */
  public static Averting of(Assessor assessor, FactSet set, Goal goal) {
    Assessment assessment = assessor.assess(set);
    List<Finding> asked =
        assessment.findings().stream()
            .filter(f -> goal.isBrokenBy(new Conclusion(f.id(), f.type(), f.fields())))
            .toList();
    List<Suggestion> found =
        asked.isEmpty()
            ? List.of()
            : new Search(new Trial(assessor, set, goal), Levers.of(assessment, asked), set).run();
    return new Averting(assessment, asked, found);
  }
}
