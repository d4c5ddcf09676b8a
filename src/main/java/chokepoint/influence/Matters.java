package chokepoint.influence;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Assessor;
import chokepoint.assessment.Progress;
import chokepoint.facts.FactSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which uncertain fields could still change the headlines. Each is moved through its range by
 * itself, the others stay as they are stated.
 *
 * @param assessment of the facts as they are stated
 * @param matters what to answer first comes first
 */
public record Matters(Assessment assessment, List<Matter> matters) {
  private static final int NO_HEADLINE = Integer.MAX_VALUE;

  public Matters {
    matters = List.copyOf(matters);
  }

  /**
   * Looks at every field that the set gives a range for.
   *
   * @throws chokepoint.assessment.LimitException if a limit is reached
   */
  public static Matters of(Assessor assessor, FactSet set, Progress progress) {
    Assessment assessment = assessor.prove(set);
    Ranging ranging = new Ranging(assessor, assessment);
    List<Matter> matters = new ArrayList<>();
    set.vary()
        .forEach(
            (target, range) -> {
              progress.at(matters.size(), set.vary().size());
              matters.add(ranging.of(target, range));
            });
    matters.sort(
        Comparator.comparingInt((Matter m) -> decided(m, set))
            .thenComparingLong(m -> -m.departures().stream().filter(Departure::decides).count())
            .thenComparingInt(m -> moved(m, set))
            .thenComparing(Matter::target));
    return new Matters(assessment, matters);
  }

  /** The rank of the most important headline that is there or not, as the field has it. */
  private static int decided(Matter matter, FactSet set) {
    return first(
        matter.departures().stream()
            .map(Departure::headlines)
            .flatMap(d -> Stream.concat(d.appeared().stream(), d.vanished().stream()))
            .map(c -> c.type()),
        set);
  }

  private static int moved(Matter matter, FactSet set) {
    return first(
        matter.departures().stream()
            .flatMap(o -> o.headlines().moved().stream())
            .map(m -> m.is().type()),
        set);
  }

  private static int first(Stream<String> types, FactSet set) {
    return types
        .flatMap(t -> set.vocabulary().type(t).orElseThrow().annotation("headline").stream())
        .mapToInt(Integer::parseInt)
        .min()
        .orElse(NO_HEADLINE);
  }
}
