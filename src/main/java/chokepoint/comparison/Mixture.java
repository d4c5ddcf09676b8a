package chokepoint.comparison;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Conclusion;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A scenario with some of its edits undone: every step between it and its baseline. */
final class Mixture {
  private final Assessor assessor;
  private final FactSet baseline;
  private final FactSet scenario;
  private final List<Edit> edits;

  Mixture(Assessor assessor, FactSet baseline, FactSet scenario) {
    this.assessor = assessor;
    this.baseline = baseline;
    this.scenario = scenario;
    this.edits = Edit.between(baseline, scenario);
  }

  List<Edit> edits() {
    return edits;
  }

  /** What follows if these edits had not been made. */
  List<Conclusion> without(Set<Edit> undone) {
    return assessor.conclusions(mixed(undone));
  }

  private FactSet mixed(Set<Edit> undone) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    baseline.facts().forEach(f -> facts.put(f.id(), f));
    FactSet frame = baseline;
    for (Edit edit : edits) {
      if (undone.contains(edit)) {
        continue;
      }
      if (edit instanceof Edit.LastDay) {
        frame = scenario;
      } else if (edit instanceof Edit.Added added) {
        facts.put(added.fact().id(), added.fact());
      } else if (edit instanceof Edit.Removed removed) {
        facts.remove(removed.fact().id());
      } else if (edit instanceof Edit.Altered altered) {
        facts.computeIfPresent(altered.fact().id(), (id, fact) -> with(fact, altered));
      }
    }
    return frame.holding(facts.values());
  }

  private static Fact with(Fact fact, Edit.Altered altered) {
    Map<String, Object> fields = new LinkedHashMap<>(fact.fields());
    Optional<Object> value = altered.to();
    if (value.isPresent()) {
      fields.put(altered.field(), value.get());
    } else {
      fields.remove(altered.field());
    }
    return altered.fact().saying(fields);
  }
}
