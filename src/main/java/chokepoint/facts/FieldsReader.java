package chokepoint.facts;

import chokepoint.facts.Node.Entry;
import chokepoint.facts.Node.Mapping;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.Nearest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the fields of one fact, alternative or expected finding. */
final class FieldsReader {
  private static final int LISTED = 15;

  private final Problems problems;
  private final Values values;

  FieldsReader(Problems problems) {
    this.problems = problems;
    this.values = new Values(problems);
  }

  /**
   * The right ones in declared order; what is wrong is among the problems.
   *
   * @param besides keys that are no fields and read elsewhere
   */
  Map<String, Object> read(FactType type, Mapping mapping, Set<String> besides) {
    Map<String, Node> given = new LinkedHashMap<>();
    mapping.entries().forEach(e -> given.put(e.key(), e.value()));
    Map<String, Object> read = new LinkedHashMap<>();
    for (Field field : type.fields()) {
      Optional.ofNullable(given.get(field.name()))
          .flatMap(node -> values.read(type, field, node))
          .ifPresent(value -> read.put(field.name(), value));
    }
    for (Entry entry : mapping.entries()) {
      if (!besides.contains(entry.key()) && type.field(entry.key()).isEmpty()) {
        unknown(type, mapping, entry);
      }
    }
    return read;
  }

  /** The fields that unknown keys of the mapping were most likely meant to be. */
  Set<String> meant(FactType type, Mapping mapping) {
    Set<String> meant = new HashSet<>();
    for (Entry entry : mapping.entries()) {
      if (type.field(entry.key()).isEmpty()) {
        meant(type, mapping, entry.key()).ifPresent(meant::add);
      }
    }
    return meant;
  }

  private static Optional<String> meant(FactType type, Mapping mapping, String key) {
    List<String> names = type.fields().stream().map(Field::name).toList();
    List<String> open = names.stream().filter(n -> mapping.entry(n).isEmpty()).toList();
    return Nearest.to(key, open).or(() -> Nearest.to(key, names));
  }

  private void unknown(FactType type, Mapping mapping, Entry entry) {
    String key = entry.key();
    String message = type.name() + " has no field '" + Scalars.shortened(key) + "'";
    if (EnvelopeReader.KEYS.contains(key)) {
      problems.add(
          entry.spot(),
          message,
          "Maybe '" + key + "' belongs beside '" + type.name() + "', not inside it");
      return;
    }
    Optional<Field> meant = meant(type, mapping, key).flatMap(type::field);
    problems.add(
        entry.spot(),
        message,
        meant
            .map(f -> "Maybe you meant '" + f.name() + "'" + Words.meaning(f))
            .orElseGet(() -> "Maybe one of: " + listed(type)));
  }

  private static String listed(FactType type) {
    List<String> names = type.fields().stream().map(Field::name).toList();
    String listed = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
    return names.size() > LISTED ? listed + ", ..." : listed;
  }
}
