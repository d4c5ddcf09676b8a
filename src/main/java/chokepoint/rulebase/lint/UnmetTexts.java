package chokepoint.rulebase.lint;

import chokepoint.rulebase.Condition;
import chokepoint.rulebase.RuleCard;
import chokepoint.rulebase.UnmetNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a rule says of unmet conditions is in both languages, about a condition that is worked out,
 * and names what is known by then.
 */
final class UnmetTexts implements Check {
  private static final String ID = "unmet-texts";
  private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+)");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    for (RuleCard rule : book.base().rules()) {
      Map<String, String> workings = rule.unmet().workings(Rulebook.bound(rule));
      Set<String> said = new TreeSet<>();
      Set<String> known = new TreeSet<>();
      for (Condition condition : rule.conditions()) {
        String variable = variable(condition);
        if (rule.unmet().text(variable).isPresent()) {
          Set<String> names = new TreeSet<>(known);
          names.add(variable);
          names.addAll(workings.keySet());
          check(rule, variable, names, remarks);
          rule.unmet().names(variable).stream()
              .filter(workings::containsKey)
              .forEach(name -> expression(rule, name, workings.get(name), known, remarks));
          said.add(variable);
        }
        known.addAll(Rulebook.bound(condition));
      }
      leftOver(rule, workings, said, remarks);
    }
    return remarks;
  }

  /** The variable that what comes from an expression is given; empty for any other condition. */
  private static String variable(Condition condition) {
    boolean named = condition.text().matches("(?s)\\$\\w+ *:.* from .*");
    return named ? condition.text().substring(1, condition.text().indexOf(':')).strip() : "";
  }

  private static void check(
      RuleCard rule, String variable, Set<String> names, List<Remark> remarks) {
    UnmetNote note = rule.unmet();
    remarks.addAll(Templates.check(rule, note.text(variable).orElse(""), names));
    remarks.addAll(Templates.check(rule, note.textZh(variable).orElse(""), names));
    if (note.textZh(variable).isEmpty()) {
      remarks.add(
          error(
              rule,
              "says in @unmet of $" + variable + " nothing in Chinese",
              "Maybe add " + variable + "_zh = \"...\""));
    }
  }

  private static void expression(
      RuleCard rule, String name, String expression, Set<String> known, List<Remark> remarks) {
    VARIABLE
        .matcher(expression)
        .results()
        .map(m -> m.group(1))
        .filter(v -> !known.contains(v))
        .forEach(
            v ->
                remarks.add(
                    error(
                        rule,
                        "works out '"
                            + name
                            + "' in @unmet from $"
                            + v
                            + ", which is not known by then",
                        "Maybe one of " + String.join(", ", known))));
  }

  /** Texts of nothing, and expressions that no text names. */
  private static void leftOver(
      RuleCard rule, Map<String, String> workings, Set<String> said, List<Remark> remarks) {
    Set<String> named = new TreeSet<>();
    said.forEach(v -> named.addAll(rule.unmet().names(v)));
    rule.unmet().entries().keySet().stream()
        .filter(e -> !said.contains(e) && !said.contains(e.replaceFirst("_zh$", "")))
        .filter(e -> !workings.containsKey(e) || !named.contains(e))
        .forEach(
            e ->
                remarks.add(
                    error(
                        rule,
                        "has '"
                            + e
                            + "' in @unmet, which is no condition that works something out and in no text",
                        "Maybe name what comes from an expression: $" + e + " : Type() from ...")));
  }

  private static Remark error(RuleCard rule, String message, String advice) {
    return Rulebook.error(ID, rule, rule.line(), message, advice);
  }
}
