package chokepoint.whynot;

import chokepoint.rulebase.CutRules;
import chokepoint.rulebase.Probes.Part;
import chokepoint.rulebase.UnmetNote;
import chokepoint.rulebase.syntax.Element;
import chokepoint.rulebase.syntax.Group;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.PatternSource;
import chokepoint.rulebase.syntax.RuleText;
import java.util.Optional;
import java.util.Set;

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

  /** All of them that the compiled rule can be cut into. */
  void addTo(CutRules cuts) {
    for (int n = 0; n < rule.conditions().size(); n++) {
      cuts.addFirst(first(n + 1), rule, n + 1);
      Element element = rule.conditions().get(n);
      if (element instanceof Pattern pattern && pattern.matchesFacts()) {
        for (int c = 0; c < pattern.constraints().size(); c++) {
          cuts.addWithin(within(n, c), rule, n, c);
        }
      } else if (element instanceof Pattern pattern
          && pattern.source().orElse(null) instanceof PatternSource.From) {
        cuts.addWithin(within(n, 0), rule, n, 0);
      } else if (element instanceof Group group && group.kind() == Group.Kind.NOT) {
        cuts.addHeld(blocking(n), rule, n);
      }
    }
  }

  /**
   * The conditions before one, and what the text for that one names, which has yet to be compiled;
   * empty if the rule has no text for it.
   */
  Optional<Part> told(int condition, UnmetNote note) {
    if (!(rule.conditions().get(condition) instanceof Pattern pattern
        && pattern.source().orElse(null) instanceof PatternSource.From from)) {
      return Optional.empty();
    }
    Optional<String> variable = pattern.variable().map(v -> v.substring(1));
    return variable.filter(v -> note.text(v).isPresent()).map(v -> told(condition, note, v, from));
  }

  private Part told(int condition, UnmetNote note, String variable, PatternSource.From from) {
    Set<String> names = note.names(variable);
    StringBuilder conditions = new StringBuilder();
    rule.conditions()
        .subList(0, condition)
        .forEach(e -> conditions.append(e.text().text()).append('\n'));
    if (names.contains(variable)) {
      Pattern pattern = (Pattern) rule.conditions().get(condition);
      conditions.append(
          "$" + variable + " : " + pattern.type() + "() from " + from.expression().text() + "\n");
    }
    note.workings(rule.bound())
        .forEach(
            (name, expression) -> {
              if (names.contains(name)) {
                conditions.append("$" + name + " : Object() from " + expression + "\n");
              }
            });
    return new Part(rule.file(), conditions.toString());
  }
}
