package chokepoint.averting;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Assessor;
import chokepoint.assessment.Conclusion;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Progress;
import chokepoint.explanation.Grounds;
import chokepoint.facts.FactSet;
import java.util.List;

/**
 * What would avert findings.
 *
 * @param assessment of the facts as they are
 * @param asked the findings to be averted; empty if none holds
 * @param suggestions each averts all of them; the smallest first
 * @param apart where nothing averts all of them: what would avert those about one thing, for each
 */
public record Averting(
    Assessment assessment,
    List<Finding> asked,
    List<Suggestion> suggestions,
    List<Averting> apart) {
  public Averting {
    asked = List.copyOf(asked);
    suggestions = List.copyOf(suggestions);
    apart = List.copyOf(apart);
  }

  /**
   * Looks for single changes; where only one thing is asked about, then for pairs. Only fields and
   * types marked {@code @lever} move.
   *
   * @throws chokepoint.assessment.LimitException if a limit is reached
   */
  public static Averting of(Assessor assessor, FactSet set, Goal goal, Progress progress) {
    Assessment assessment = assessor.prove(set);
    List<Goal> parts =
        asked(assessment, goal).stream()
            .map(f -> goal.about(f, set.vocabulary()))
            .distinct()
            .toList();
    boolean one = parts.size() < 2;
    Averting all = search(assessor, assessment, goal, one, progress);
    if (one || !all.suggestions().isEmpty()) {
      return all;
    }
    List<Averting> apart =
        parts.stream().map(g -> search(assessor, assessment, g, true, progress)).toList();
    return new Averting(assessment, all.asked(), List.of(), apart);
  }

  /** In pairs what averts each of several things averts all of them, which tells nothing new. */
  private static Averting search(
      Assessor assessor, Assessment assessment, Goal goal, boolean pairs, Progress progress) {
    FactSet set = assessment.factSet();
    List<Finding> asked = asked(assessment, goal);
    if (asked.isEmpty()) {
      return new Averting(assessment, asked, List.of(), List.of());
    }
    Neighbourhood near = new Neighbourhood(set, Grounds.of(assessment, asked).facts());
    Trial trial = new Trial(assessor, set, goal, near);
    List<Suggestion> found =
        new Search(trial, Levers.of(assessment, asked), set, progress).run(pairs);
    return new Averting(assessment, asked, found, List.of());
  }

  private static List<Finding> asked(Assessment assessment, Goal goal) {
    return assessment.findings().stream()
        .filter(f -> goal.isBrokenBy(new Conclusion(f.id(), f.type(), f.fields())))
        .toList();
  }
}
