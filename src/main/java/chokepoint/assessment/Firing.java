package chokepoint.assessment;

import chokepoint.facts.Text;
import chokepoint.rulebase.RuleCard;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One rule that fired and still holds.
 *
 * @param id f1, f2, ... in causal order
 * @param text what it says, with its values filled in
 * @param bindings the rule's variables without the dollar sign, plain values only
 * @param premises ids of the facts and findings it rests on, sorted
 * @param absences what must not be there, as written in the rule with values filled in
 * @param concludes ids of the findings it concludes, sorted
 */
public record Firing(
    String id,
    RuleCard rule,
    Text text,
    Map<String, Object> bindings,
    List<String> premises,
    List<String> absences,
    List<String> concludes) {

  public Firing {
    bindings = Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
    premises = List.copyOf(premises);
    absences = List.copyOf(absences);
    concludes = List.copyOf(concludes);
  }
}
