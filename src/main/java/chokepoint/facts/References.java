package chokepoint.facts;

import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.Nearest;
import chokepoint.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks that every id a fact refers to is there. */
final class References {
  private static final int HINTS = 50;

  private final Desk desk;
  private final Vocabulary vocabulary;
  private final Map<String, List<Fact>> byType;
  private final Map<String, Node.Spot> removed;
  private final Map<String, Set<String>> known = new HashMap<>();
  private int hints;

  References(Desk desk, Collection<Fact> facts, Map<String, Node.Spot> removed) {
    this.desk = desk;
    this.vocabulary = desk.vocabulary();
    this.byType =
        facts.stream()
            .collect(Collectors.groupingBy(Fact::type, TreeMap::new, Collectors.toList()));
    this.removed = removed;
  }

  void check() {
    byType.forEach((name, facts) -> check(vocabulary.type(name).orElseThrow(), facts));
  }

  private void check(FactType type, List<Fact> facts) {
    for (Field field : type.fields()) {
      if (field.annotation("ref").isPresent()) {
        List<String> targets = targets(field);
        facts.forEach(fact -> check(fact, field, targets));
      }
    }
  }

  private void check(Fact fact, Field field, List<String> targets) {
    Object value = fact.fields().get(field.name());
    if (value instanceof String id
        && targets.stream().noneMatch(t -> known(t).contains(id))
        && !desk.excused().covers(id)) {
      desk.problems()
          .add(
              desk.origins().of(fact, field.name()),
              "'"
                  + field.name()
                  + "' of "
                  + fact.type()
                  + " names '"
                  + Scalars.shortened(id)
                  + "', which is no "
                  + String.join(", ", targets),
              hint(id, targets));
    }
  }

  private Optional<String> hint(String id, List<String> targets) {
    Optional<Map.Entry<String, Node.Spot>> gone =
        removed.entrySet().stream()
            .filter(r -> FieldPath.keyOf(r.getKey()).equals(id))
            .filter(r -> targets.stream().anyMatch(t -> isA(FieldPath.typeOf(r.getKey()), t)))
            .findFirst();
    if (gone.isPresent()) {
      return gone.map(
          g ->
              "Maybe remove this too, since "
                  + g.getValue().place()
                  + " removes '"
                  + g.getKey()
                  + "'");
    }
    hints++;
    return hints > HINTS
        ? Optional.empty()
        : Nearest.hint(id, targets.stream().flatMap(t -> known(t).stream()).toList())
            .or(
                () ->
                    Optional.of(
                        "Maybe state it as a fact, or name the pack that does under 'uses'"));
  }

  private Set<String> known(String target) {
    return known.computeIfAbsent(target, this::find);
  }

  /** Ids of a type, values of a {@code Type.field}, or else the word itself. */
  private Set<String> find(String target) {
    int dot = target.indexOf('.');
    String type = dot < 0 ? target : target.substring(0, dot);
    if (vocabulary.type(type).isEmpty()) {
      return Set.of(target);
    }
    return byType.entrySet().stream()
        .filter(e -> isA(e.getKey(), type))
        .flatMap(e -> e.getValue().stream())
        .map(f -> dot < 0 ? f.key() : f.fields().get(target.substring(dot + 1)))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .collect(Collectors.toSet());
  }

  private boolean isA(String type, String ancestor) {
    return vocabulary.type(type).filter(t -> vocabulary.isA(t, ancestor)).isPresent();
  }

  private static List<String> targets(Field field) {
    return Arrays.stream(field.annotation("ref").orElse("").split(",", -1))
        .map(String::strip)
        .toList();
  }
}
