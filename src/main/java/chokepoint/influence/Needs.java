package chokepoint.influence;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Assessor;
import chokepoint.assessment.Conclusion;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Progress;
import chokepoint.comparison.Differences;
import chokepoint.comparison.Move;
import chokepoint.explanation.Grounds;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.influence.Influence.Without;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much a finding needs each fact it rests on, found by leaving out one at a time. Mere names
 * and shipped defaults are not asked about.
 *
 * @param influences the most needed first
 */
public record Needs(Finding finding, List<Influence> influences) {
  private static final Comparator<Influence> MOST_NEEDED_FIRST =
      Comparator.comparing(Influence::without)
          .thenComparing(i -> -i.moves().size())
          .thenComparing(i -> i.fact().id());

  public Needs {
    influences = List.copyOf(influences);
  }

  /**
   * The needs of a finding of this assessment.
   *
   * @throws chokepoint.assessment.LimitException if a limit is reached
   */
  public static Needs of(
      Assessor assessor, Assessment assessment, Finding finding, Progress progress) {
    List<Fact> facts =
        Grounds.of(assessment, List.of(finding)).facts().stream()
            .filter(f -> assessment.basisOf(f.id()).isPresent())
            .toList();
    List<Influence> influences = new ArrayList<>();
    for (Fact fact : facts) {
      influences.add(influence(fact, assessor, assessment, finding));
      progress.at(influences.size(), facts.size());
    }
    influences.sort(MOST_NEEDED_FIRST);
    return new Needs(finding, influences);
  }

  private static Influence influence(
      Fact fact, Assessor assessor, Assessment assessment, Finding finding) {
    FactSet set = assessment.factSet();
    List<Fact> others = set.facts().stream().filter(f -> !f.id().equals(fact.id())).toList();
    List<Conclusion> left =
        assessor.settled(set.holding(others)).stream()
            .filter(k -> k.type().equals(finding.type()))
            .map(k -> new Conclusion(k.id(), k.type(), k.fields()))
            .toList();
    if (left.stream().anyMatch(c -> c.fields().equals(finding.fields()))) {
      return new Influence(fact, Without.NONE, List.of());
    }
    Set<Map<String, Object>> before =
        assessment.findings().stream()
            .filter(f -> f.type().equals(finding.type()))
            .map(Finding::fields)
            .collect(Collectors.toSet());
    List<Conclusion> changed = left.stream().filter(c -> !before.contains(c.fields())).toList();
    Conclusion held = new Conclusion(finding.id(), finding.type(), finding.fields());
    List<Move> moves = Differences.between(List.of(held), changed, set.vocabulary()).moved();
    return new Influence(fact, moves.isEmpty() ? Without.FALLS : Without.MOVES, moves);
  }
}
