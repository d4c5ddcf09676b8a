package chokepoint.report;

import chokepoint.cases.CaseResult;
import chokepoint.coverage.Coverage;
import chokepoint.coverage.RuleCoverage;
import chokepoint.mutation.MutationScore;
import chokepoint.timing.RuleTimes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON shape of a test run, {@code chokepoint.test.v1}. */
public final class TestJson {
  private TestJson() {}

  /**
   * As a tree of maps, lists and plain values.
   *
   * @param coverage absent if nobody asked for it
   * @param mutation likewise
   * @param times likewise
   */
  public static Map<String, Object> tree(
      List<CaseResult> results,
      Optional<Coverage> coverage,
      Optional<MutationScore> mutation,
      Optional<RuleTimes> times) {
    Map<String, Object> tree = new LinkedHashMap<>();
    List<CaseResult> failed = results.stream().filter(r -> !r.passed()).toList();
    tree.put("schema", "chokepoint.test.v1");
    tree.put("passed", results.size() - failed.size());
    tree.put("failed", failed.size());
    tree.put("failures", failed.stream().flatMap(r -> failures(r).stream()).toList());
    coverage.ifPresent(c -> tree.put("coverage", coverage(c)));
    mutation.ifPresent(m -> tree.put("mutation", MutationJson.tree(m)));
    times.ifPresent(t -> tree.put("times", TimesJson.tree(t)));
    return tree;
  }

  private static List<Map<String, Object>> failures(CaseResult result) {
    List<Map<String, Object>> failures = new ArrayList<>();
    for (CaseResult.Failure failure : result.failures()) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("file", result.file());
      tree.put("case", result.name());
      tree.put("place", failure.place().toString());
      tree.put("message", failure.message());
      failures.add(tree);
    }
    return failures;
  }

  private static Map<String, Object> coverage(Coverage coverage) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rules", coverage.ruleShare());
    tree.put("conditions", coverage.partShare());
    tree.put("uncovered", coverage.rules().stream().flatMap(r -> uncovered(r).stream()).toList());
    return tree;
  }

  private static List<Map<String, Object>> uncovered(RuleCoverage rule) {
    List<Map<String, Object>> all = new ArrayList<>();
    rule.lacks().forEach(lack -> all.add(entry(rule, rule.rule().line(), lack)));
    rule.gaps()
        .forEach(
            gap -> {
              Map<String, Object> entry = entry(rule, gap.part().line(), gap.reason().text());
              entry.put("condition", gap.part().folded());
              all.add(entry);
            });
    return all;
  }

  private static Map<String, Object> entry(RuleCoverage rule, int line, String reason) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("rule", rule.rule().id());
    entry.put("file", rule.rule().file());
    entry.put("line", line);
    entry.put("reason", reason);
    return entry;
  }
}
