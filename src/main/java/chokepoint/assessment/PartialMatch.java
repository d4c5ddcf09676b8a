package chokepoint.assessment;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Facts that meet some conditions of a rule.
 *
 * @param values of the variables that are bound so far, by name without the dollar sign
 * @param facts what was matched, in the order of the conditions
 */
public record PartialMatch(Map<String, Object> values, List<Known> facts) {
  public PartialMatch {
    values = Collections.unmodifiableMap(values);
    facts = List.copyOf(facts);
  }
}
