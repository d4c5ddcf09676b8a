package chokepoint.web;

import io.javalin.http.BadRequestResponse;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rule files that somebody edits.
 *
 * @param files texts by name, laid over the files that are saved
 * @param compileOnly whether only their mistakes are asked for
 */
record Draft(Map<String, String> files, boolean compileOnly) {
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /**
   * One file.
   *
   * @param opened its mark when it was opened; null for a new file
   */
  record OfFile(String text, @Nullable String opened) {}

  private record Sent(@Nullable Map<String, @Nullable String> files, boolean compileOnly) {}

  private record SentFile(@Nullable String text, @Nullable String opened) {}

  static Draft of(String json) {
    Sent sent = read(json, Sent.class);
    if (sent.files() == null || sent.files().isEmpty() || sent.files().containsValue(null)) {
      throw new BadRequestResponse("'files' must hold the text of each edited file by its name.");
    }
    Map<String, String> files = new TreeMap<>();
    sent.files().forEach((name, text) -> files.put(name, String.valueOf(text)));
    return new Draft(files, sent.compileOnly());
  }

  static OfFile ofFile(String json) {
    SentFile sent = read(json, SentFile.class);
    String text = sent.text();
    if (text == null) {
      throw new BadRequestResponse("'text' is missing: what the file is to hold.");
    }
    return new OfFile(text.replaceAll("\r\n?", "\n"), sent.opened());
  }

  private static <T> T read(String json, Class<T> shape) {
    try {
      return STRICT.readValue(json, shape);
    } catch (JacksonException e) {
      throw new BadRequestResponse("That is not the JSON of a draft: " + e.getOriginalMessage());
    }
  }
}
