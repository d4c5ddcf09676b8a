package chokepoint.facts;

import chokepoint.facts.Node.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Applies further changes to a fact set that is already read. */
final class Variant {
  private final FactSet base;
  private final Desk desk;

  Variant(FactSet base) {
    this.base = base;
    this.desk = new Desk(base.vocabulary());
  }

  FactSet with(List<Change> further) {
    Map<String, Fact> facts = new TreeMap<>();
    base.facts().forEach(fact -> facts.put(fact.id(), fact));
    Map<String, Spot> removed = new TreeMap<>();
    new ChangeApplier(desk, facts, removed).apply(steps(further));
    new WholeSet(desk).check(facts.values(), base.asOf(), removed);
    desk.problems().throwIfAny();
    List<Change> changes = new ArrayList<>(base.changes());
    changes.addAll(further);
    return new FactSet(
        base.name(),
        base.title(),
        base.story(),
        base.horizon(),
        base.asOf(),
        base.tags(),
        base.uses(),
        base.base(),
        base.stated(),
        changes,
        List.copyOf(facts.values()),
        vary(facts),
        base.expect(),
        base.observed(),
        base.vocabulary());
  }

  private List<Step> steps(List<Change> further) {
    FactReader reader = new FactReader(desk);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < further.size(); i++) {
      Spot spot = spot(i, further.get(i));
      if (further.get(i) instanceof Change.Add add) {
        Node item = Plain.node(FactTree.item(add.fact()), spot);
        reader.read(item).ifPresent(fact -> steps.add(new Step(new Change.Add(fact), spot)));
      } else {
        steps.add(new Step(further.get(i), spot));
      }
    }
    return steps;
  }

  private static Spot spot(int index, Change change) {
    Place place =
        change instanceof Change.Set set
            ? SetText.place(set.target() + "=" + set.value())
            : new Place("change", index + 1);
    return new Spot(place.file(), place.line(), 1, Pointer.ROOT.to("change").to(index));
  }

  private Map<String, Range> vary(Map<String, Fact> facts) {
    Map<String, Range> left = new TreeMap<>(base.vary());
    left.keySet()
        .removeIf(
            key -> {
              Optional<FieldPath> path = FieldPath.parse(key);
              return path.filter(p -> facts.containsKey(p.fact())).isEmpty();
            });
    return left;
  }
}
