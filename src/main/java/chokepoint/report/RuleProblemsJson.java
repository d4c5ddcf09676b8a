package chokepoint.report;

import chokepoint.rulebase.RuleProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mistakes in rules. */
public final class RuleProblemsJson {
  private static final int SHOWN = 500;

  private RuleProblemsJson() {}

  public static List<Map<String, Object>> tree(List<RuleProblem> problems) {
    return problems.stream().limit(SHOWN).map(RuleProblemsJson::tree).toList();
  }

  private static Map<String, Object> tree(RuleProblem p) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", p.file());
    tree.put("line", p.line());
    p.rule().ifPresent(r -> tree.put("rule", r));
    tree.put("message", p.message());
    p.hint().ifPresent(h -> tree.put("hint", "Maybe " + h));
    return tree;
  }
}
