package chokepoint.facts;

import chokepoint.facts.Node.Entry;
import chokepoint.facts.Node.Mapping;
import chokepoint.facts.Node.Scalar;
import chokepoint.facts.Node.Sequence;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.ValueKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the ranges of uncertain fields once all facts are known. */
final class VaryReader {
  private static final Map<String, Integer> SIZES = Map.of("triangular", 3, "uniform", 2);
  private static final String UNKNOWN = "unknown";
  private static final String FORM =
      "Maybe {triangular: [low, likely, high]}, {uniform: [low, high]} or {choice: [...]}";

  private final Desk desk;
  private final Problems problems;
  private final Values values;

  VaryReader(Desk desk) {
    this.desk = desk;
    this.problems = desk.problems();
    this.values = new Values(problems);
  }

  Map<String, Range> read(Collection<Entry> entries, Map<String, Fact> facts) {
    Map<String, Range> ranges = new TreeMap<>();
    for (Entry entry : entries) {
      target(entry, facts)
          .flatMap(target -> range(target, entry))
          .ifPresent(range -> ranges.put(entry.key(), range));
    }
    return ranges;
  }

  private record Target(FactType type, Field field) {}

  private Optional<Target> target(Entry entry, Map<String, Fact> facts) {
    Optional<FieldPath> path = FieldPath.parse(entry.key());
    if (path.isEmpty()) {
      problems.add(
          entry.spot(),
          "'" + Scalars.shortened(entry.key()) + "' does not name a field",
          FieldPath.WANTED);
      return Optional.empty();
    }
    String id = path.orElseThrow().fact();
    Optional<Fact> fact = Optional.ofNullable(facts.get(id));
    if (fact.isEmpty() && !desk.excused().covers(FieldPath.keyOf(id))) {
      problems.add(
          entry.spot(),
          "there is no fact '" + Scalars.shortened(id) + "'",
          FieldPath.nearest(id, facts.keySet()));
    }
    return fact.flatMap(f -> desk.vocabulary().type(f.type()))
        .flatMap(
            type ->
                FieldPath.changeable(type, path.orElseThrow().field(), entry.spot(), problems)
                    .map(field -> new Target(type, field)));
  }

  private Optional<Range> range(Target target, Entry entry) {
    if (entry.value() instanceof Scalar word && word.text().equals(UNKNOWN)) {
      return unknown(target.field, word);
    }
    if (!(entry.value() instanceof Mapping mapping)
        || mapping.entries().size() != 1
        || !(mapping.entries().get(0).value() instanceof Sequence list)
        || !isKind(mapping.entries().get(0).key())) {
      problems.add(entry.spot(), "the range of '" + entry.key() + "' is not understood", FORM);
      return Optional.empty();
    }
    String kind = mapping.entries().get(0).key();
    List<Object> read =
        list.items().stream()
            .map(n -> values.read(target.type, target.field, n))
            .flatMap(Optional::stream)
            .toList();
    if (read.size() < list.items().size()) {
      return Optional.empty();
    }
    Checked outcome = kind.equals("choice") ? choice(read) : spread(kind, target.field, read);
    if (outcome.value().isEmpty()) {
      problems.add(list.spot(), "'" + kind + "' needs " + outcome.wrong(), outcome.hint());
    }
    return outcome.value().map(Range.class::cast);
  }

  /** Anything that the vocabulary allows. */
  private Optional<Range> unknown(Field field, Scalar word) {
    Optional<Double> low = field.annotation("min").map(Double::valueOf);
    Optional<Double> high = field.annotation("max").map(Double::valueOf);
    if (field.kind() == ValueKind.ENUM) {
      return Optional.of(new Range.Choice(List.copyOf(field.choices())));
    }
    if (low.isEmpty() || high.isEmpty()) {
      problems.add(
          word.spot(),
          "'" + UNKNOWN + "' says nothing of '" + field.name() + "', which has no bounds",
          FORM);
    }
    return low.flatMap(l -> high.map(h -> new Range.Uniform(l, h)));
  }

  private static boolean isKind(String key) {
    return key.equals("choice") || SIZES.containsKey(key);
  }

  private static Checked choice(List<Object> values) {
    if (values.isEmpty()) {
      return Checked.wrong("at least one value");
    }
    return Set.copyOf(values).size() < values.size()
        ? Checked.wrong("values that differ")
        : Checked.of(new Range.Choice(values));
  }

  private static Checked spread(String kind, Field field, List<Object> values) {
    if (field.kind() != ValueKind.NUMBER && field.kind() != ValueKind.INTEGER) {
      return Checked.wrong("a field that holds a number", "Maybe {choice: [...]}");
    }
    double[] numbers = values.stream().mapToDouble(v -> ((Number) v).doubleValue()).toArray();
    int size = SIZES.getOrDefault(kind, 0);
    if (numbers.length != size) {
      return Checked.wrong(size + " numbers", FORM);
    }
    for (int i = 1; i < size; i++) {
      if (numbers[i] < numbers[i - 1]) {
        return Checked.wrong("its numbers from low to high");
      }
    }
    if (numbers[0] == numbers[size - 1]) {
      return Checked.wrong("a low that is below its high");
    }
    return Checked.of(
        size == 3
            ? new Range.Triangular(numbers[0], numbers[1], numbers[2])
            : new Range.Uniform(numbers[0], numbers[1]));
  }
}
