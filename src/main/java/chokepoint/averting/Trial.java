package chokepoint.averting;

import chokepoint.assessment.Assessor;
import chokepoint.facts.Change;
import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries changes: each is checked as a variant's changes are, then really assessed. */
final class Trial {
  private final Assessor assessor;
  private final FactSet set;
  private final Goal goal;
  private final Map<List<Change>, Boolean> tried = new HashMap<>();

  Trial(Assessor assessor, FactSet set, Goal goal) {
    this.assessor = assessor;
    this.set = set;
    this.goal = goal;
  }

  boolean averts(List<Change> changes) {
    return tried.computeIfAbsent(
        changes,
        c -> changed(c).filter(s -> goal.isReachedBy(assessor.conclusions(s))).isPresent());
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
