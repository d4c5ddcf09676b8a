package chokepoint.assessment;

import java.util.Collections;
import java.util.Map;

/**
 * Something that holds once the rules have come to rest: a stated fact or a finding, intermediate
 * ones included.
 *
 * @param fields values by name, absent ones left out
 */
public record Known(String id, String type, Map<String, Object> fields) {
  public Known {
    fields = Collections.unmodifiableMap(fields);
  }
}
