package chokepoint.rulebase;

import chokepoint.rulebase.syntax.RuleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks every rule, each by itself and for a name of its own. */
final class RuleChecks {
  private RuleChecks() {}

  /**
   * The rules with nothing wrong so far; what is wrong with the others is added to the problems.
   */
  static List<RuleText> sound(List<DrlFile> files, Dictionary words, List<RuleProblem> problems) {
    List<RuleText> sound = new ArrayList<>();
    Map<String, RuleText> byName = new HashMap<>();
    for (DrlFile file : files) {
      for (RuleText rule : file.rules()) {
        int before = problems.size();
        RuleText other = byName.putIfAbsent(rule.name(), rule);
        if (other != null) {
          problems.add(
              RuleProblem.in(
                  rule,
                  rule.line(),
                  "another rule has this name",
                  Optional.of(
                      "give it a name of its own; the other is at "
                          + other.file()
                          + ":"
                          + other.line())));
        }
        RuleCheck.check(rule, words, problems);
        if (problems.size() == before) {
          sound.add(rule);
        }
      }
    }
    return sound;
  }
}
