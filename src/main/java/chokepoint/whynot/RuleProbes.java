package chokepoint.whynot;

import chokepoint.rulebase.Probes.Part;
import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Element;
import chokepoint.rulebase.syntax.Group;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.PatternSource;
import chokepoint.rulebase.syntax.RuleText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The probes of one rule: its first conditions, one more each time, and of each pattern its first
 * constraints, one more each time.
 */
final class RuleProbes {
  private final RuleText rule;

  RuleProbes(RuleText rule) {
    this.rule = rule;
  }

  /** Name of the probe for so many conditions. */
  String first(int conditions) {
    return rule.name() + " " + conditions;
  }

  /** Name of the probe for the conditions before one, and so many of that one's constraints. */
  String within(int condition, int constraints) {
    return rule.name() + " " + condition + "." + constraints;
  }

  /** Name of the probe for the conditions before one, and what that one asks to be absent. */
  String blocking(int condition) {
    return rule.name() + " " + condition + " blocked";
  }

  /** Probes that compile if the rule does. */
  void addPrefixes(Map<String, Part> probes) {
    for (int n = 1; n <= rule.conditions().size(); n++) {
      probes.put(first(n), part(before(n)));
    }
  }

  /** Probes into single conditions. */
  void addDetails(Map<String, Part> probes) {
    for (int n = 0; n < rule.conditions().size(); n++) {
      Element element = rule.conditions().get(n);
      if (element instanceof Pattern pattern && pattern.matchesFacts()) {
        for (int c = 0; c < pattern.constraints().size(); c++) {
          probes.put(within(n, c), part(before(n) + "\n" + shortened(pattern, c)));
        }
      } else if (element instanceof Pattern pattern
          && pattern.variable().isPresent()
          && pattern.source().orElse(null) instanceof PatternSource.From from) {
        probes.put(
            within(n, 0),
            part(before(n) + "\n" + shortened(pattern, 0) + " from " + from.expression().text()));
      } else if (element instanceof Group group && group.kind() == Group.Kind.NOT) {
        String inner =
            group.inner().stream().map(e -> e.text().text()).collect(Collectors.joining("\n"));
        probes.put(blocking(n), part(before(n) + "\n" + inner));
      }
    }
  }

  private Part part(String conditions) {
    return new Part(rule.file(), conditions);
  }

  private String before(int condition) {
    return rule.conditions().subList(0, condition).stream()
        .map(e -> e.text().text())
        .collect(Collectors.joining("\n"));
  }

  private static String shortened(Pattern pattern, int constraints) {
    List<Constraint> kept = pattern.constraints().subList(0, constraints);
    return pattern.variable().map(v -> v + " : ").orElse("")
        + pattern.type()
        + kept.stream().map(c -> c.text().text()).collect(Collectors.joining(", ", "(", ")"));
  }
}
