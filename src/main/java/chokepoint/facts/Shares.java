package chokepoint.facts;

import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks that parts of one whole add up to at most 1. */
final class Shares {
  private static final double TOLERANCE = 1e-9;
  private static final int LISTED = 8;

  private final Desk desk;

  Shares(Desk desk) {
    this.desk = desk;
  }

  void check(Collection<Fact> facts) {
    Map<String, List<Fact>> byType =
        facts.stream()
            .collect(Collectors.groupingBy(Fact::type, LinkedHashMap::new, Collectors.toList()));
    for (FactType type : desk.vocabulary().types()) {
      for (Field field : type.fields()) {
        field
            .annotation("partsOf")
            .ifPresent(
                whole -> check(type, field, whole, byType.getOrDefault(type.name(), List.of())));
      }
    }
  }

  private void check(FactType type, Field field, String whole, List<Fact> facts) {
    List<Field> group =
        Arrays.stream(whole.split(",", -1))
            .map(name -> type.field(name.strip()))
            .flatMap(Optional::stream)
            .toList();
    facts.stream()
        .collect(
            Collectors.groupingBy(f -> values(group, f), LinkedHashMap::new, Collectors.toList()))
        .forEach((values, parts) -> check(field, group, values, parts));
  }

  private void check(Field field, List<Field> group, List<String> values, List<Fact> parts) {
    double sum = parts.stream().mapToDouble(f -> share(field, f)).sum();
    if (sum <= 1 + TOLERANCE) {
      return;
    }
    Fact last = parts.stream().max(Comparator.comparing(Fact::place)).orElseThrow();
    desk.problems()
        .add(
            desk.origins().of(last, field.name()),
            "'"
                + field.name()
                + "' of "
                + last.type()
                + " for "
                + named(group, values)
                + " sums to "
                + Scalars.text(Math.round(sum * 1e9) / 1e9)
                + ", more than 1: "
                + listed(field, parts),
            Optional.of("Maybe one row is counted twice, or a figure is of another whole"));
  }

  private static double share(Field field, Fact fact) {
    Object value = fact.fields().get(field.name());
    return value instanceof Number number
        ? number.doubleValue()
        : field.defaultText().map(Double::valueOf).orElse(0.0);
  }

  private static List<String> values(List<Field> group, Fact fact) {
    return group.stream()
        .map(
            f ->
                Optional.ofNullable(fact.fields().get(f.name()))
                    .map(Scalars::text)
                    .or(f::defaultText)
                    .orElse(""))
        .toList();
  }

  private static String named(List<Field> group, List<String> values) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < group.size(); i++) {
      out.append(i == 0 ? "" : ", ").append(group.get(i).name()).append(" '");
      out.append(Objects.requireNonNull(values.get(i))).append("'");
    }
    return out.toString();
  }

  private static String listed(Field field, List<Fact> parts) {
    String rows =
        parts.stream()
            .sorted(Comparator.comparing(Fact::place))
            .limit(LISTED)
            .map(f -> f.id() + " " + Scalars.text(share(field, f)) + " (" + f.place() + ")")
            .collect(Collectors.joining(", "));
    return parts.size() > LISTED ? rows + ", ..." : rows;
  }
}
