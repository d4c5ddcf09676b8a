package chokepoint.whynot;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A finding that is missing: its type and the values it should have.
 *
 * @param fields values as text by field, sorted
 */
public record Question(String type, Map<String, String> fields) {
  public Question {
    fields = new TreeMap<>(fields);
  }

  /** As it is written on a command line. */
  @Override
  public String toString() {
    return type
        + fields.entrySet().stream()
            .map(e -> " " + e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining());
  }
}
