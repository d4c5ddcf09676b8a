package chokepoint.averting;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Conclusion;
import chokepoint.facts.Change;
import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Tries changes: each is checked as a variant's changes are, then really assessed. */
final class Trial {
  private final Assessor assessor;
  private final FactSet set;
  private final Goal goal;
  private final UnaryOperator<FactSet> near;
  private final Map<List<Change>, Boolean> seeming = new HashMap<>();
  private final Map<List<Change>, Boolean> sure = new HashMap<>();

  /**
   * @param neighbourhood where to try first, if what is asked about looks there as it does
   */
  Trial(Assessor assessor, FactSet set, Goal goal, Neighbourhood neighbourhood) {
    this.assessor = assessor;
    this.set = set;
    this.goal = goal;
    boolean alike = broken(set).equals(broken(neighbourhood.of(set)));
    this.near = alike ? neighbourhood::of : UnaryOperator.identity();
  }

  private Set<Map<String, Object>> broken(FactSet some) {
    return assessor.conclusions(some).stream()
        .filter(goal::isBrokenBy)
        .map(Conclusion::fields)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether changes avert as far as can be seen nearby. */
  boolean seemsToAvert(List<Change> changes) {
    return seeming.computeIfAbsent(
        changes, c -> changed(c).map(near).filter(this::reaches).isPresent());
  }

  /** Whether changes avert among all facts. */
  boolean averts(List<Change> changes) {
    return sure.computeIfAbsent(changes, c -> changed(c).filter(this::reaches).isPresent());
  }

  private boolean reaches(FactSet some) {
    return goal.isReachedBy(assessor.conclusions(some));
  }

  /** Empty where the changes make no sound fact set. */
  Optional<FactSet> changed(List<Change> changes) {
    try {
      return Optional.of(set.with(changes));
    } catch (FactSetException e) {
      return Optional.empty();
    }
  }
}
