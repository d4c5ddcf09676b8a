package chokepoint.whynot;

import chokepoint.facts.Text;
import java.util.Collections;
import java.util.Map;

/**
 * A condition that is not met.
 *
 * @param condition as the rule's author wrote it
 * @param line in the rule's file
 * @param values of the names in the part of it that fails, on both sides
 * @param text what fails, in words
 */
public record Unmet(String condition, int line, Map<String, Object> values, Text text) {
  public Unmet {
    values = Collections.unmodifiableMap(values);
  }
}
