package chokepoint.comparison;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Assessor;
import chokepoint.assessment.Conclusion;
import chokepoint.facts.FactSet;
import java.util.List;
import java.util.Set;

/**
 * What a scenario changes against its baseline.
 *
 * @param edits how their facts differ
 * @param appeared findings that only the scenario has
 * @param vanished findings that only the baseline has
 * @param moved fields of findings that both have
 * @param because which edits make these differences
 */
public record Comparison(
    Assessment baseline,
    Assessment scenario,
    List<Edit> edits,
    List<Conclusion> appeared,
    List<Conclusion> vanished,
    List<Move> moved,
    List<Cause> because) {

  public Comparison {
    edits = List.copyOf(edits);
    appeared = List.copyOf(appeared);
    vanished = List.copyOf(vanished);
    moved = List.copyOf(moved);
    because = List.copyOf(because);
  }

  /**
   * Compares what follows from two fact sets.
   *
   * @throws chokepoint.assessment.LimitException if a limit is reached
   */
  public static Comparison of(Assessor assessor, FactSet baseline, FactSet scenario) {
    Mixture mixture = new Mixture(assessor, baseline, scenario);
    Causes causes = new Causes(mixture, scenario.vocabulary());
    Differences found = causes.without(Set.copyOf(mixture.edits()));
    return new Comparison(
        assessor.prove(baseline),
        assessor.prove(scenario),
        mixture.edits(),
        found.appeared(),
        found.vanished(),
        found.moved(),
        causes.of(found));
  }

  /** Whether both have the same findings. */
  public boolean same() {
    return appeared.isEmpty() && vanished.isEmpty() && moved.isEmpty();
  }

  /** Edits that change no finding, by themselves or with others. */
  public List<Edit> idle() {
    return edits.stream()
        .filter(e -> because.stream().noneMatch(c -> c.edits().contains(e)))
        .toList();
  }
}
