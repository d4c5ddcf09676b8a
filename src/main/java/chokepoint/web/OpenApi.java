package chokepoint.web;

import chokepoint.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The OpenAPI document: routes and fixed shapes from a file beside this class, the shape of facts
 * from the vocabulary.
 */
public final class OpenApi {
  private static final String FILE = "openapi.yaml";

  private final ObjectNode document;

  OpenApi(Vocabulary vocabulary) {
    document = read();
    FactSchemas.of(vocabulary).forEach(schemas()::putPOJO);
  }

  /** JSON Schemas of all that is sent and answered, by name. */
  public static JsonNode schemas(Vocabulary vocabulary) {
    return new OpenApi(vocabulary).schemas();
  }

  private ObjectNode schemas() {
    return (ObjectNode) document.at("/components/schemas");
  }

  JsonNode document() {
    return document;
  }

  private static ObjectNode read() {
    try (InputStream file = OpenApi.class.getResourceAsStream(FILE)) {
      return (ObjectNode) YAMLMapper.shared().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
