package chokepoint.assessment;

import java.util.Collections;
import java.util.Map;

/**
 * A finding without its proof; intermediate steps are none.
 *
 * @param id {@code Type[key]}
 * @param fields values by name in declared order, as in {@link Finding}
 */
public record Conclusion(String id, String type, Map<String, Object> fields) {
  public Conclusion {
    fields = Collections.unmodifiableMap(fields);
  }
}
