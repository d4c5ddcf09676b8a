package chokepoint.facts;

import chokepoint.facts.Node.Scalar;
import chokepoint.facts.Node.Spot;
import chokepoint.facts.Node.Style;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Applies changes to facts in order, then checks what they touched. */
final class ChangeApplier {
  private final Desk desk;
  private final Problems problems;
  private final Values values;
  private final Map<String, Fact> facts;
  private final Map<String, Spot> removed;
  private final Map<String, Map<String, Spot>> touched = new TreeMap<>();

  /**
   * @param facts by id; changed in place
   * @param removed ids that are gone and where; added to
   */
  ChangeApplier(Desk desk, Map<String, Fact> facts, Map<String, Spot> removed) {
    this.desk = desk;
    this.problems = desk.problems();
    this.values = new Values(problems);
    this.facts = facts;
    this.removed = removed;
  }

  void apply(List<Step> steps) {
    for (Step step : steps) {
      if (step.change() instanceof Change.Set set) {
        set(set, step.spot());
      } else if (step.change() instanceof Change.Remove remove) {
        remove(remove.fact(), step.spot());
      } else if (step.change() instanceof Change.Add add) {
        add(add.fact(), step.spot());
      }
    }
    FieldRules rules = new FieldRules(problems);
    touched.forEach(
        (id, spots) -> {
          Fact fact = facts.get(id);
          if (fact != null) {
            rules.check(type(fact), fact.fields(), Set.of(), spotOf(fact, spots));
          }
        });
  }

  private void set(Change.Set set, Spot spot) {
    Fact fact = facts.get(set.fact());
    if (fact == null) {
      unknown(set.fact(), spot);
      return;
    }
    FactType type = type(fact);
    Optional<Field> field = FieldPath.changeable(type, set.field(), spot, problems);
    Scalar scalar = new Scalar(set.value(), Style.PLAIN, spot);
    Optional<Object> value = field.flatMap(f -> values.read(type, f, scalar));
    boolean same = value.equals(Optional.ofNullable(fact.fields().get(set.field())));
    boolean bare = set.basis() == Basis.ASSUMED && set.source().isEmpty();
    if (value.isPresent() && !(same && bare)) {
      Map<String, Spot> spots = touched.computeIfAbsent(fact.id(), id -> new HashMap<>());
      spots.put(set.field(), spot);
      spots.put("", spot);
      Fact changed = changed(fact, type, set, value.orElseThrow(), spot.place());
      desk.origins().put(changed, spotOf(fact, spots));
      facts.put(changed.id(), changed);
    }
  }

  private static Fact changed(Fact fact, FactType type, Change.Set set, Object value, Place place) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Field field : type.fields()) {
      Object now = field.name().equals(set.field()) ? value : fact.fields().get(field.name());
      if (now != null) {
        fields.put(field.name(), now);
      }
    }
    return new Fact(
        fact.type(),
        fact.id(),
        fields,
        set.basis(),
        set.source(),
        Optional.empty(),
        fact.alternatives(),
        false,
        place);
  }

  private void remove(String id, Spot spot) {
    if (facts.remove(id) == null) {
      unknown(id, spot);
    } else {
      removed.put(id, spot);
    }
  }

  private void add(Fact fact, Spot spot) {
    Fact there = facts.putIfAbsent(fact.id(), fact);
    removed.remove(fact.id());
    if (there != null) {
      problems.add(
          spot,
          "'" + fact.id() + "' is already there (" + there.place() + ")",
          "Maybe set its fields instead");
    }
  }

  private void unknown(String id, Spot spot) {
    if (desk.excused().covers(FieldPath.keyOf(id))) {
      return;
    }
    problems.add(
        spot,
        "there is no fact '" + Scalars.shortened(id) + "'",
        Optional.ofNullable(removed.get(id))
            .map(s -> "Maybe it should not be removed in " + s.place())
            .or(() -> FieldPath.nearest(id, facts.keySet())));
  }

  /** A field that was not changed stands where it stood; what is missing, where the last change. */
  private Function<String, Spot> spotOf(Fact before, Map<String, Spot> changed) {
    return field ->
        Optional.ofNullable(changed.get(field))
            .orElseGet(
                () ->
                    before.fields().containsKey(field)
                        ? desk.origins().of(before, field)
                        : changed.getOrDefault("", desk.origins().of(before)));
  }

  private FactType type(Fact fact) {
    return desk.vocabulary().type(fact.type()).orElseThrow();
  }
}
