package chokepoint.laws;

import chokepoint.facts.Basis;
import chokepoint.facts.Fact;
import chokepoint.facts.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A fact as a fact set states it; fields that are not stated are not there. */
record Stated(String type, Map<String, Object> fields) {
  private static final Place NOWHERE = new Place("generated", 1);

  Stated {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** Names and values in turn; a null leaves its field out. */
  static Stated of(String type, @Nullable Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (value != null) {
        fields.put(String.valueOf(namesAndValues[i]), value);
      }
    }
    return new Stated(type, fields);
  }

  Stated with(String field, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(fields);
    changed.put(field, value);
    return new Stated(type, changed);
  }

  Stated without(String field) {
    Map<String, Object> changed = new LinkedHashMap<>(fields);
    changed.remove(field);
    return new Stated(type, changed);
  }

  String text(String field) {
    return String.valueOf(fields.get(field));
  }

  double number(String field) {
    return ((Number) Optional.ofNullable(fields.get(field)).orElseThrow()).doubleValue();
  }

  double number(String field, double otherwise) {
    return fields.containsKey(field) ? number(field) : otherwise;
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  boolean says(String field, Object value) {
    return value.equals(fields.get(field));
  }

  /** What others refer to it by: its id, or nothing if it goes by several fields. */
  Optional<String> id() {
    return Optional.ofNullable(fields.get("id")).map(String::valueOf);
  }

  /** Whether one of its fields holds the text, other than as its own id. */
  boolean mentions(String text) {
    return fields.entrySet().stream()
        .anyMatch(e -> !e.getKey().equals("id") && e.getValue().equals(text));
  }

  /** Whether the other says something of the same thing, so that both cannot stand. */
  boolean clashes(Stated other) {
    return type.equals(other.type) && key().equals(other.key());
  }

  /** As the reader would make it; what it says is not checked. */
  Fact fact() {
    return new Fact(
        type,
        type + "[" + key() + "]",
        fields,
        Basis.ASSUMED,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        NOWHERE);
  }

  private String key() {
    List<String> names =
        switch (type) {
          case "Need" -> List.of("site", "input");
          case "Sourcing" -> List.of("buyer", "good", "supplier");
          case "PartOf" -> List.of("good", "family");
          case "Member" -> List.of("alliance", "economy");
          case "SpareCapacity" -> List.of("supplier", "good");
          case "Substitute" -> List.of("buyer", "good", "by");
          case "Leak" -> List.of("measure", "via");
          case "Exemption" -> List.of("measure", "beneficiary", "since");
          case "StockpileAccess" -> List.of("stockpile", "user");
          case "Volume" -> List.of("holder", "good", "role");
          case "Price" -> List.of("good", "market", "date");
          default -> List.of("id");
        };
    return names.stream()
        .filter(fields::containsKey)
        .map(this::text)
        .collect(Collectors.joining("/"));
  }

  /** As a line of a fact set. */
  @Override
  public String toString() {
    return fields.entrySet().stream()
        .map(e -> e.getKey() + ": " + e.getValue())
        .collect(Collectors.joining(", ", "- " + type + ": {", "}"));
  }
}
