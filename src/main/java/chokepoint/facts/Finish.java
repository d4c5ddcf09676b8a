package chokepoint.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a fact set of a draft, if all of it is right. */
final class Finish {
  private final Desk desk;

  Finish(Desk desk) {
    this.desk = desk;
  }

  /**
   * @param complete whether all files could be read; if not, checks of the whole would only add
   *     noise
   */
  Optional<FactSet> finish(Draft draft, boolean complete) {
    Document own = draft.document();
    Map<String, Range> vary = Map.of();
    if (complete) {
      new WholeSet(desk).check(draft.facts().values(), draft.asOf(), draft.removed());
      vary = new VaryReader(desk).read(draft.vary().values(), draft.facts());
      if (draft.horizon().isEmpty() && !draft.horizonSeen()) {
        desk.problems()
            .add(
                own.spot(),
                "'horizon' is missing: the last day anything is asked about",
                "Maybe add 'horizon' with a date such as 2027-12-31");
      }
    }
    if (desk.problems().count() > 0 || draft.horizon().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FactSet(
            own.name(),
            draft.title().orElseGet(() -> new Text(own.name(), Optional.empty())),
            draft.story(),
            draft.horizon().orElseThrow(),
            draft.asOf(),
            draft.tags(),
            own.uses().stream().map(Node.Scalar::text).toList(),
            own.base().map(Node.Scalar::text),
            own.facts().stream().sorted(Comparator.comparing(Fact::id)).toList(),
            own.changes().stream().map(Step::change).toList(),
            List.copyOf(draft.facts().values()),
            vary,
            own.expect(),
            own.observed(),
            desk.vocabulary()));
  }
}
