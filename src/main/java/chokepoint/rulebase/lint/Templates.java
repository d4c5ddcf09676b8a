package chokepoint.rulebase.lint;

import chokepoint.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Explanation texts name variables that the rule binds, in formats there are. */
final class Templates implements Check {
  private static final String ID = "templates";
  private static final Pattern HOLE = Pattern.compile("\\{([^{}|]*)(?:\\|([^{}]*))?}");
  private static final Set<String> FORMATS =
      Set.of("name", "percent", "date", "until", "days", "choice");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    for (RuleCard rule : book.base().rules()) {
      for (Optional<String> template : List.of(rule.because(), rule.becauseZh())) {
        remarks.addAll(check(rule, template.orElse(""), Rulebook.bound(rule)));
      }
    }
    return remarks;
  }

  /** What is wrong with a text that names these. */
  static List<Remark> check(RuleCard rule, String text, Set<String> bound) {
    return HOLE.matcher(text).results().flatMap(h -> check(rule, h, bound).stream()).toList();
  }

  private static List<Remark> check(RuleCard rule, MatchResult hole, Set<String> bound) {
    List<Remark> remarks = new ArrayList<>();
    if (!bound.contains(hole.group(1))) {
      String advice = "Maybe one of " + String.join(", ", bound);
      remarks.add(
          Rulebook.error(
              ID,
              rule,
              rule.line(),
              "says " + hole.group() + " but binds no $" + hole.group(1),
              advice));
    }
    if (hole.group(2) != null && !FORMATS.contains(hole.group(2))) {
      String advice = "Maybe one of " + String.join(", ", FORMATS.stream().sorted().toList());
      remarks.add(
          Rulebook.error(
              ID,
              rule,
              rule.line(),
              "says " + hole.group() + ", and there is no such format",
              advice));
    }
    return remarks;
  }
}
