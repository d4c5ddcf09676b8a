package chokepoint.cli;

import chokepoint.assessment.Assessor;
import chokepoint.cases.CaseFiles;
import chokepoint.cases.CaseResult;
import chokepoint.cases.CaseRunner;
import chokepoint.coverage.Coverage;
import chokepoint.coverage.Surveyor;
import chokepoint.report.Json;
import chokepoint.report.TestJson;
import chokepoint.rulebase.ModuleCache;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs rule cases and scenarios against their expectations. */
@Command(
    name = "test",
    description = "Runs the cases beside the rules and the scenarios that state expectations.",
    footer = {
      "",
      "Coverage: a rule is covered if it fires in a case and in a scenario, and stays silent in a",
      "case where one condition alone keeps it from firing; a rule that refuses mistaken input needs",
      "no scenario, and one that asks nothing of facts, which never is silent, no such case.",
      "A condition is covered if its rule fires, and if in some case beside the rules it decides:",
      "with it left out, the rule would match something else. Each constraint of a pattern counts,",
      "each alternative (||) of one, each not and exists, and each fact that is merely asked for",
      "(decides where there is none). What only gives a name, works out a value or collects cannot",
      "fail and does not count. What a rule does not compile without cannot be left out, is named,",
      "and counts as not covered: write it another way."
    },
    mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
  @Mixin private Workshop workshop = new Workshop();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files or folders (default: all cases and scenarios).")
  private List<Path> paths = List.of();

  @Option(names = "--coverage", description = "Name the rules and conditions not covered.")
  private boolean coverage;

  @Option(
      names = "--min-coverage",
      paramLabel = "SHARE",
      description = "Fail if a smaller share of rules or of conditions is covered.")
  private double minCoverage;

  @Option(names = "--junit", paramLabel = "FILE", description = "Also write a JUnit XML report.")
  private Path junit = Path.of("");

  @Option(names = "--json", description = "Print the results as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!(minCoverage >= 0 && minCoverage <= 1)) {
      throw new UsageException(
          "--min-coverage is " + minCoverage + ", and must be a share from 0 to 1",
          "write 0.9 for 90 %.");
    }
    Assessor assessor = workshop.assessor(workshop.ruleBase());
    ModuleCache cache = CompiledRules.cache(Workshop.home());
    List<CaseResult> results = results(assessor, new Explainer(assessor, cache));
    Optional<Coverage> covered =
        coverage || minCoverage > 0
            ? Optional.of(new Surveyor(assessor, cache).of(results))
            : Optional.empty();
    long failed = results.stream().filter(r -> !r.passed()).count();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(Json.text(TestJson.tree(results, covered)));
    } else {
      covered.map(CoverageTable::of).ifPresent(out::print);
      out.println((results.size() - failed) + " passed, " + failed + " failed");
    }
    out.flush();
    boolean enough = covered.stream().allMatch(c -> c.share() >= minCoverage);
    return (failed == 0 && enough ? ExitCode.FINE : ExitCode.EXPECTATION_FAILED).code();
  }

  private List<CaseResult> results(Assessor assessor, Explainer explainer) {
    CaseRunner runner = new CaseRunner(assessor, workshop.reader(assessor.rules()));
    List<CaseResult> results = new ArrayList<>();
    for (Path file : files()) {
      for (CaseResult result : runner.run(file)) {
        results.add(explainer.explained(result));
        print(results.get(results.size() - 1));
      }
    }
    if (!junit.toString().isEmpty()) {
      JUnitReport.write(results, junit);
    }
    if (results.isEmpty()) {
      throw new UsageException(
          "there are no cases in " + where(),
          "another folder is meant; case files end in .cases.yaml, scenarios in .yaml.");
    }
    return results;
  }

  private List<Path> files() {
    return paths.isEmpty()
        ? CaseFiles.of(workshop.rulesFolder(), workshop.factsFolder())
        : paths.stream().flatMap(p -> CaseFiles.of(p).stream()).toList();
  }

  private String where() {
    return paths.isEmpty()
        ? workshop.rulesFolder() + " and " + workshop.factsFolder()
        : paths.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  private void print(CaseResult result) {
    if (!result.passed() && !json) {
      PrintWriter out = spec.commandLine().getOut();
      out.println("FAILED " + result.file() + ": " + result.name());
      result.failures().forEach(f -> out.println("  " + f.place() + ": " + f.message()));
    }
  }
}
