package chokepoint.report;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes trees of maps, lists and plain values. */
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  /** Indented JSON with a line end. */
  public static String text(Object tree) {
    return MAPPER.writeValueAsString(tree) + "\n";
  }
}
