package chokepoint.web;

import chokepoint.cases.CaseFiles;
import chokepoint.cases.CaseResult;
import chokepoint.cases.CaseRunner;
import chokepoint.coverage.Surveyor;
import chokepoint.report.RuleUsesJson;
import chokepoint.rulebase.ModuleCache;
import chokepoint.timing.Timekeeper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where each rule fires, what no case puts to the test, and how long each takes.
 *
 * @param rules the folder with cases beside the rules
 * @param facts the folder with the scenarios
 * @param cache where probes into rules are kept
 */
record RuleUses(Path rules, Path facts, ModuleCache cache) implements Prepared.Work {
  @Override
  public List<Path> files() {
    return CaseFiles.of(rules, facts);
  }

  @Override
  public Map<String, Object> make(Edition edition, List<Path> files, Runnable begun) {
    CaseRunner runner = new CaseRunner(edition.assessor(), edition.reader());
    List<CaseResult> results = new ArrayList<>();
    for (Path file : files) {
      begun.run();
      results.addAll(runner.run(file));
    }
    return RuleUsesJson.tree(
        edition.rules().digest(),
        results,
        new Surveyor(edition.assessor(), cache).of(results),
        new Timekeeper(edition.assessor()).of(results));
  }
}
