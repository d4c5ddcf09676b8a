package chokepoint.cli;

import chokepoint.cases.CaseFiles;
import chokepoint.cases.CaseResult;
import chokepoint.cases.CaseRunner;
import chokepoint.rulebase.RuleBase;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
  @Mixin private Workshop workshop = new Workshop();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files or folders (default: all cases and scenarios).")
  private List<Path> paths = List.of();

  @Option(names = "--coverage", description = "Name the rules that fire in no case.")
  private boolean coverage;

  @Option(
      names = "--min-coverage",
      paramLabel = "SHARE",
      description = "Fail if a smaller share of rules fires.")
  private double minCoverage;

  @Option(names = "--junit", paramLabel = "FILE", description = "Also write a JUnit XML report.")
  private Path junit = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!(minCoverage >= 0 && minCoverage <= 1)) {
      throw new UsageException(
          "--min-coverage is " + minCoverage + ", and must be a share from 0 to 1",
          "write 0.9 for 90 %.");
    }
    RuleBase rules = workshop.ruleBase();
    CaseRunner runner = new CaseRunner(workshop.assessor(rules), workshop.reader(rules));
    List<CaseResult> results = new ArrayList<>();
    PrintWriter out = spec.commandLine().getOut();
    for (Path file : files()) {
      for (CaseResult result : runner.run(file)) {
        results.add(result);
        print(result, out);
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
    boolean covered = coverage(rules, results, out);
    long failed = results.stream().filter(r -> !r.passed()).count();
    out.println((results.size() - failed) + " passed, " + failed + " failed");
    boolean fine = failed == 0 && covered;
    return (fine ? ExitCode.FINE : ExitCode.EXPECTATION_FAILED).code();
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

  private static void print(CaseResult result, PrintWriter out) {
    if (!result.passed()) {
      out.println("FAILED " + result.file() + ": " + result.name());
      result.failures().forEach(f -> out.println("  " + f.place() + ": " + f.message()));
    }
  }

  private boolean coverage(RuleBase rules, List<CaseResult> results, PrintWriter out) {
    if (!coverage && minCoverage == 0) {
      return true;
    }
    Set<String> fired =
        results.stream().flatMap(r -> r.fired().stream()).collect(Collectors.toSet());
    rules.rules().stream()
        .filter(r -> !fired.contains(r.id()))
        .forEach(r -> out.println("never fires: " + r.id() + " " + r.name()));
    double share = (double) fired.size() / Math.max(1, rules.rules().size());
    out.printf("%d of %d rules fire%n", fired.size(), rules.rules().size());
    return share >= minCoverage;
  }
}
