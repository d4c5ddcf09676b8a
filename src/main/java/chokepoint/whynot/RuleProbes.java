package chokepoint.whynot;

import chokepoint.rulebase.Probes.Part;
import chokepoint.rulebase.UnmetNote;
import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Element;
import chokepoint.rulebase.syntax.Group;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.PatternSource;
import chokepoint.rulebase.syntax.RuleText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** Name of the probe for the conditions before one, and what the text for that one names. */
  String told(int condition) {
    return rule.name() + " " + condition + " told";
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
        probes.put(within(n, 0), part(before(n) + "\n" + unconstrained(pattern, from)));
      } else if (element instanceof Group group && group.kind() == Group.Kind.NOT) {
        String inner = patterns(group).map(p -> p.text().text()).collect(Collectors.joining("\n"));
        probes.put(blocking(n), part(before(n) + "\n" + inner));
      }
    }
  }

  /**
   * Its patterns, each by itself: the text of several that are asked for together has a bracket.
   */
  private static Stream<Pattern> patterns(Group group) {
    return group.inner().stream()
        .flatMap(Element::all)
        .filter(Pattern.class::isInstance)
        .map(Pattern.class::cast);
  }

  /** Probes for what the rule says of conditions that are not met. */
  void addTold(Map<String, Part> probes, UnmetNote note) {
    Map<String, String> workings = note.workings(rule.bound());
    for (int n = 0; n < rule.conditions().size(); n++) {
      if (rule.conditions().get(n) instanceof Pattern pattern
          && pattern.source().orElse(null) instanceof PatternSource.From from
          && pattern.variable().flatMap(v -> note.text(v.substring(1))).isPresent()) {
        String variable = pattern.variable().get().substring(1);
        Set<String> names = note.names(variable);
        StringBuilder conditions = new StringBuilder(before(n));
        if (names.contains(variable)) {
          conditions.append('\n').append(unconstrained(pattern, from));
        }
        workings.forEach(
            (name, expression) -> {
              if (names.contains(name)) {
                conditions.append("\n$" + name + " : Object() from " + expression);
              }
            });
        probes.put(told(n), part(conditions.toString()));
      }
    }
  }

  private static String unconstrained(Pattern pattern, PatternSource.From from) {
    return shortened(pattern, 0) + " from " + from.expression().text();
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
