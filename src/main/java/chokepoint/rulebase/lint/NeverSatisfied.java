package chokepoint.rulebase.lint;

import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Element;
import chokepoint.rulebase.syntax.Group;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.RuleText;
import java.util.ArrayList;
import java.util.List;

/** No fact meets what a rule asks for, so it never says anything. */
final class NeverSatisfied implements Check {
  private static final String ID = "never-satisfied";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    for (RuleText rule : book.base().ruleTexts()) {
      rule.patterns().forEach(p -> within(rule, p, remarks));
      between(rule, remarks);
    }
    return remarks;
  }

  private static void within(RuleText rule, Pattern pattern, List<Remark> remarks) {
    List<Comparison> seen = new ArrayList<>();
    for (Constraint constraint : pattern.constraints()) {
      for (Comparison here : Comparison.of(constraint)) {
        seen.stream()
            .filter(here::excludes)
            .forEach(
                before ->
                    remarks.add(
                        remark(
                            rule,
                            constraint.text().line(),
                            "asks for " + before + " and " + here + " of one " + pattern.type())));
        seen.add(here);
      }
    }
  }

  /** A fact that must be there, and one that must not, which it would be itself. */
  private static void between(RuleText rule, List<Remark> remarks) {
    for (Element e : rule.conditions()) {
      if (e instanceof Group g && g.kind() == Group.Kind.NOT && g.inner().size() == 1) {
        rule.conditions().stream()
            .filter(Pattern.class::isInstance)
            .map(Pattern.class::cast)
            .filter(there -> g.inner().get(0) instanceof Pattern absent && meets(there, absent))
            .forEach(
                there ->
                    remarks.add(
                        remark(
                            rule,
                            e.text().line(),
                            "asks that there be no "
                                + there.type()
                                + " like the one it asks for")));
      }
    }
  }

  private static boolean meets(Pattern there, Pattern absent) {
    List<Comparison> known = new ArrayList<>();
    for (Constraint c : there.constraints()) {
      known.addAll(Comparison.of(c));
      c.variable()
          .filter(v -> c.onlyBinds())
          .ifPresent(v -> known.add(new Comparison(c.expression().get(0).text(), "==", v)));
    }
    return there.matchesFacts()
        && absent.matchesFacts()
        && there.type().equals(absent.type())
        && absent.constraints().stream()
            .flatMap(c -> Comparison.of(c).stream())
            .allMatch(known::contains);
  }

  private static Remark remark(RuleText rule, int line, String message) {
    return new Remark(
        ID,
        Remark.Severity.ERROR,
        rule.file(),
        line,
        "\"" + rule.name() + "\" " + message + ": nothing meets both",
        "Maybe one of the two was meant for another field, or another rule");
  }
}
