package chokepoint.assessment;

import chokepoint.rulebase.RuleCard;
import java.util.List;
import java.util.Map;

/** One live match as read from truth maintenance, in compiled objects. */
record Derivation(
    RuleCard rule, Map<String, Object> bindings, List<Object> premises, List<Object> concludes) {}
