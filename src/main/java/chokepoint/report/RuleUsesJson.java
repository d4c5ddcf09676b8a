package chokepoint.report;

import chokepoint.cases.CaseFiles;
import chokepoint.cases.CaseResult;
import chokepoint.coverage.Coverage;
import chokepoint.coverage.Gap;
import chokepoint.coverage.RuleCoverage;
import chokepoint.facts.Text;
import chokepoint.timing.RuleTime;
import chokepoint.timing.RuleTimes;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON shape of where rules fire, {@code chokepoint.rule-uses.v1}. */
public final class RuleUsesJson {
  private RuleUsesJson() {}

  /**
   * Every rule with the cases and scenarios it fires in, what of it none puts to the test, and what
   * it takes.
   */
  public static Map<String, Object> tree(
      String digest, List<CaseResult> results, Coverage coverage, RuleTimes times) {
    Map<String, Object> uses = new LinkedHashMap<>();
    for (RuleCoverage rule : coverage.rules()) {
      String id = rule.rule().id();
      Map<String, Object> use =
          uses(rule, results.stream().filter(r -> r.fired().contains(id)).toList());
      times.of(id).ifPresent(t -> use.put("spent", spent(t)));
      uses.put(id, use);
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", "chokepoint.rule-uses.v1");
    tree.put("rules", digest);
    tree.put("uses", uses);
    return tree;
  }

  private static Map<String, Object> uses(RuleCoverage rule, List<CaseResult> firing) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(
        "cases",
        firing.stream()
            .filter(r -> CaseFiles.besideRules(r.file()))
            .map(r -> Map.of("file", fileName(r), "title", r.name()))
            .toList());
    tree.put(
        "scenarios",
        firing.stream()
            .filter(r -> !CaseFiles.besideRules(r.file()))
            .map(RuleUsesJson::scenario)
            .toList());
    tree.put("parts", rule.parts());
    tree.put("lacks", rule.lacks());
    tree.put("gaps", rule.gaps().stream().map(RuleUsesJson::gap).toList());
    return tree;
  }

  private static Map<String, Object> spent(RuleTime time) {
    Map<String, Object> tree = TimesJson.tree(time);
    Map<String, Object> most = scenario(time.most());
    most.put("millis", TimesJson.millis(time.there()));
    tree.put("most", most);
    return tree;
  }

  private static Map<String, Object> scenario(CaseResult result) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", fileName(result).replaceAll("\\.yaml$", ""));
    Optional<Text> title = result.set().map(s -> s.title());
    tree.put("title", title.map(Trees::text).orElse(Map.of("en", result.name())));
    return tree;
  }

  private static Map<String, Object> gap(Gap gap) {
    return Map.of(
        "line", gap.part().line(),
        "condition", gap.part().folded(),
        "reason", gap.reason().text());
  }

  private static String fileName(CaseResult result) {
    return String.valueOf(Path.of(result.file()).getFileName());
  }
}
