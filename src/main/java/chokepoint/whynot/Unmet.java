package chokepoint.whynot;

import chokepoint.facts.Text;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A condition that is not met.
 *
 * @param condition as the rule's author wrote it
 * @param part the part of it that fails, which is all of it unless one constraint alone fails
 * @param line in the rule's file
 * @param facts ids of what it was held against: what has a wrong value, or is there and must not be
 * @param values of the names in the part that fails, on both sides
 * @param text what fails, in words
 */
public record Unmet(
    String condition,
    String part,
    int line,
    List<String> facts,
    Map<String, Object> values,
    Text text) {
  public Unmet {
    facts = List.copyOf(facts);
    values = Collections.unmodifiableMap(values);
  }
}
