package chokepoint.explanation;

import chokepoint.assessment.Finding;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.Nearest;
import chokepoint.vocabulary.ValueKind;
import chokepoint.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question about findings: a type and some of its fields, as in {@code Halt site=plant}, or a
 * finding's id.
 *
 * @param fields wanted values as text by field
 */
public record FindingPattern(String type, Map<String, String> fields, Optional<String> id) {

  public FindingPattern {
    fields = Map.copyOf(fields);
  }

  /**
   * Reads a pattern.
   *
   * @throws PatternException if the type or a field is unknown, with the nearest name
   */
  public static FindingPattern parse(String text, Vocabulary vocabulary) {
    String trimmed = text.strip();
    int bracket = trimmed.indexOf('[');
    String name = trimmed.split("[\\s\\[]", 2)[0];
    FactType type = findingType(name, vocabulary);
    if (bracket > 0) {
      return new FindingPattern(name, Map.of(), Optional.of(trimmed));
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (String part : trimmed.substring(name.length()).strip().split("\\s+", -1)) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        if (equals < 1) {
          throw new PatternException(
              "'" + part + "' in '" + text + "' is not of the form field=value",
              "Maybe write '" + name + " " + exampleField(type) + "=...'");
        }
        fields.put(checked(type, part.substring(0, equals)), part.substring(equals + 1));
      }
    }
    return new FindingPattern(name, fields, Optional.empty());
  }

  private static FactType findingType(String name, Vocabulary vocabulary) {
    List<String> known =
        vocabulary.types().stream().filter(FactType::finding).map(FactType::name).toList();
    return vocabulary
        .type(name)
        .filter(FactType::finding)
        .orElseThrow(
            () ->
                new PatternException("'" + name + "' is no type of finding", advice(name, known)));
  }

  private static String checked(FactType type, String field) {
    List<String> known = type.fields().stream().map(Field::name).toList();
    if (!known.contains(field)) {
      throw new PatternException(
          type.name() + " has no field '" + field + "'", advice(field, known));
    }
    return field;
  }

  private static String advice(String word, List<String> known) {
    return Nearest.hint(word, known)
        .orElseGet(() -> "Maybe one of these: " + String.join(", ", known));
  }

  private static String exampleField(FactType type) {
    return type.fields().isEmpty() ? "field" : type.fields().get(0).name();
  }

  /** The same for what one finding is about alone, whenever and however much. */
  public FindingPattern about(Finding finding, Vocabulary vocabulary) {
    Map<String, String> narrowed = new LinkedHashMap<>(fields);
    for (Field field : vocabulary.type(finding.type()).orElseThrow().idFields()) {
      Object value = finding.fields().get(field.name());
      if (value != null && (field.kind() == ValueKind.TEXT || field.kind() == ValueKind.ENUM)) {
        narrowed.put(field.name(), value.toString());
      }
    }
    return new FindingPattern(type, narrowed, id);
  }

  public boolean matches(Finding finding) {
    return matches(finding.id(), finding.type(), finding.fields());
  }

  /** Whether it means a finding of this id and type with these values. */
  public boolean matches(String itsId, String itsType, Map<String, Object> values) {
    return id.map(itsId::equals).orElseGet(() -> itsType.equals(type) && agrees(values));
  }

  private boolean agrees(Map<String, Object> values) {
    return fields.entrySet().stream()
        .allMatch(e -> e.getValue().equals(String.valueOf(values.get(e.getKey()))));
  }
}
