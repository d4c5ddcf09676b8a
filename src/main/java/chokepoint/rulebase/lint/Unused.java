package chokepoint.rulebase.lint;

import chokepoint.rulebase.RuleCard;
import chokepoint.rulebase.lint.Remark.Severity;
import chokepoint.vocabulary.FactType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Variables and fact types that nothing uses, and finding types that no rule concludes. */
final class Unused implements Check {
  static final String ID = "unused";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    Set<String> concluded = new HashSet<>();
    for (RuleCard rule : book.base().rules()) {
      concluded.addAll(rule.concludes());
      Rulebook.bound(rule).stream()
          .filter(name -> !used(name, rule))
          .forEach(
              name ->
                  remarks.add(
                      Rulebook.warning(
                          ID, rule, "binds $" + name + " for nothing", "Maybe remove it")));
    }
    for (FactType type : book.base().vocabulary().types()) {
      if (type.finding() && !concluded.contains(type.name())) {
        remarks.add(
            new Remark(
                ID,
                Severity.WARNING,
                type.file(),
                type.line(),
                "no rule concludes " + type.name(),
                "Maybe remove it"));
      }
    }
    remarks.addAll(UnusedTypes.look(book));
    return remarks;
  }

  /** Lists of facts are there for the proof alone. */
  private static boolean used(String name, RuleCard rule) {
    Pattern use = Pattern.compile("\\$" + name + "\\b(?!\\s*:)");
    return rule.conditions().stream()
            .anyMatch(
                c ->
                    use.matcher(c.text()).find()
                        || c.text().matches("(?s).*\\$" + name + "\\s*:\\s*collectList\\(.*"))
        || use.matcher(rule.consequence()).find()
        || rule.unmet().entries().containsKey(name)
        || rule.unmet().entries().values().stream()
            .anyMatch(t -> use.matcher(t).find() || t.matches("(?s).*\\{" + name + "[|}].*"))
        || List.of(rule.because(), rule.becauseZh()).stream()
            .anyMatch(t -> t.orElse("").matches("(?s).*\\{" + name + "[|}].*"));
  }
}
