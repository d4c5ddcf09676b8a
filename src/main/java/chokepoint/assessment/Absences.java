package chokepoint.assessment;

import chokepoint.rulebase.Condition;
import chokepoint.rulebase.ConditionKind;
import chokepoint.rulebase.RuleCard;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a firing needed not to be there: the rule's own {@code not} patterns with values filled in.
 */
final class Absences {
  private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+)(?!\\w*\\s*:)");

  private Absences() {}

  static List<String> of(RuleCard rule, Bindings bindings) {
    return rule.conditions().stream()
        .filter(c -> c.kind() == ConditionKind.NOT)
        .map(c -> filled(c, bindings))
        .toList();
  }

  private static String filled(Condition condition, Bindings bindings) {
    String pattern = condition.text().replaceFirst("^not\\s*", "");
    return "no "
        + VARIABLE
            .matcher(pattern)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        PlainValue.of(bindings.get(m.group(1)))
                            .map(Absences::shown)
                            .orElseGet(m::group)));
  }

  private static String shown(Object value) {
    return value instanceof String s ? '"' + s + '"' : value.toString();
  }
}
