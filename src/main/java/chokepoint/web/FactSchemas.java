package chokepoint.web;

import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON Schemas of what a fact set may state, one for each fact type and one for any fact. */
final class FactSchemas {
  private static final String REF = "#/components/schemas/";
  private static final String PREFIX = "Fact.";

  private FactSchemas() {}

  /** By name: {@code Fact}, and {@code Fact.} with the name of each type. */
  static Map<String, Object> of(Vocabulary vocabulary) {
    Map<String, Object> schemas = new TreeMap<>();
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> oneOf = new ArrayList<>();
    for (FactType type : vocabulary.types().stream().filter(FactType::statable).toList()) {
      schemas.put(PREFIX + type.name(), type(type));
      properties.put(type.name(), Map.of("$ref", REF + PREFIX + type.name()));
      oneOf.add(Map.of("required", List.of(type.name())));
    }
    for (String part : List.of("basis", "source", "knownOn", "alternatives")) {
      properties.put(part, Map.of("$ref", REF + "Envelope/properties/" + part));
    }
    Map<String, Object> fact = object(properties, List.of());
    fact.put("description", "One fact of one type, and beside it what it rests on.");
    fact.put("oneOf", oneOf);
    schemas.put("Fact", fact);
    return schemas;
  }

  private static Map<String, Object> type(FactType type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    type.fields().forEach(f -> properties.put(f.name(), field(f)));
    List<String> required =
        type.fields().stream().filter(Field::required).map(Field::name).toList();
    Map<String, Object> schema = object(properties, required);
    type.annotation("doc").ifPresent(d -> schema.put("description", d));
    return schema;
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> field(Field field) {
    Map<String, Object> schema = new LinkedHashMap<>();
    switch (field.kind()) {
      case NUMBER -> schema.put("type", "number");
      case INTEGER -> schema.put("type", "integer");
      case BOOLEAN -> schema.put("type", "boolean");
      default -> schema.put("type", "string");
    }
    switch (field.kind()) {
      case DATE -> schema.put("format", "date");
      case ENUM -> schema.put("enum", field.choices());
      default -> {}
    }
    field.annotation("min").ifPresent(m -> schema.put("minimum", Double.valueOf(m)));
    field.annotation("max").ifPresent(m -> schema.put("maximum", Double.valueOf(m)));
    field.annotation("doc").ifPresent(d -> schema.put("description", d));
    return schema;
  }
}
