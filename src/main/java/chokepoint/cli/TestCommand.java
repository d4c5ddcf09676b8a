package chokepoint.cli;

import chokepoint.assessment.Assessor;
import chokepoint.cases.CaseFiles;
import chokepoint.cases.CaseResult;
import chokepoint.cases.CaseRunner;
import chokepoint.coverage.Coverage;
import chokepoint.coverage.Surveyor;
import chokepoint.mutation.MutationScore;
import chokepoint.report.Json;
import chokepoint.report.TestJson;
import chokepoint.rulebase.ModuleCache;
import chokepoint.timing.RuleTimes;
import chokepoint.timing.Timekeeper;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
      "and counts as not covered: write it another way.",
      "",
      "Mutants: --mutate takes rule files or folders as PATH, and runs all cases and scenarios on",
      "mutants of their rules. A mutant is a rule in which one thing is different: a condition, a",
      "constraint or a conclusion is left out, not and exists are exchanged, a comparison is turned",
      "round, its boundary is shifted (< for <=), a number is one more or less, or a value is worked",
      "out otherwise (min for max, - for +). It is noticed if a case fails, and survives if none",
      "does. What is known to survive for a reason is written down in survivors.txt in the rules",
      "folder, and is listed with that reason; it lowers the score all the same.",
      "",
      "Times: --times runs each scenario (cases, where there is no scenario) five more times, with a",
      "clock that no other run carries. A rule's time is what the engine takes to work out its",
      "conditions and to conclude, the shortest of the five. Conditions with which several rules",
      "begin are worked out once, and count for the rule whose turn comes first. Reading facts and",
      "proofs belongs to no rule. Compare rules with each other: times differ from machine to machine."
    },
    mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
  private static final String WATCH = "--watch";

  @Mixin private Workshop workshop = new Workshop();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Files or folders (default: all cases and scenarios; with --mutate: all rules).")
  private List<Path> paths = List.of();

  @Option(names = "--coverage", description = "Name the rules and conditions not covered.")
  private boolean coverage;

  @Option(
      names = "--min-coverage",
      paramLabel = "SHARE",
      description = "Fail if a smaller share of rules or of conditions is covered.")
  private double minCoverage;

  @Mixin private MutationOptions mutation = new MutationOptions();

  @Option(names = "--times", description = "List the rules by the time they take.")
  private boolean times;

  @Option(names = "--junit", paramLabel = "FILE", description = "Also write a JUnit XML report.")
  private Path junit = Path.of("");

  @Option(names = "--json", description = "Print the results as JSON.")
  private boolean json;

  @Option(
      names = WATCH,
      description = "Run again each time a rule, a case or a fact is saved, until Ctrl-C.")
  private boolean watch;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!(minCoverage >= 0 && minCoverage <= 1)) {
      throw new UsageException(
          "--min-coverage is " + minCoverage + ", and must be a share from 0 to 1",
          "write 0.9 for 90 %.");
    }
    return watch
        ? new Rounds(spec.root().commandLine(), WATCH).untilInterrupted(watched())
        : once();
  }

  private List<Path> watched() {
    return Stream.concat(
            Stream.of(workshop.rulesFolder(), workshop.factsFolder()),
            paths.stream().map(Path::toAbsolutePath))
        .map(p -> Files.isDirectory(p) ? p : p.getParent())
        .toList();
  }

  private int once() {
    Assessor assessor = workshop.assessor(workshop.ruleBase());
    Optional<MutationOptions.Plan> plan =
        mutation.plan(assessor.rules(), workshop.rulesFolder(), paths);
    ModuleCache cache = CompiledRules.cache(Workshop.home());
    List<CaseResult> results = results(assessor, new Explainer(assessor, cache));
    boolean passed = results.stream().allMatch(CaseResult::passed);
    Optional<Coverage> covered =
        coverage || minCoverage > 0
            ? Optional.of(new Surveyor(assessor, cache).of(results))
            : Optional.empty();
    Optional<MutationScore> mutated = plan.filter(p -> passed).map(p -> p.score(assessor, results));
    Optional<RuleTimes> timed =
        times ? Optional.of(new Timekeeper(assessor).of(results)) : Optional.empty();
    tell(results, covered, mutated, timed);
    boolean enough =
        covered.stream().allMatch(c -> c.share() >= minCoverage)
            && mutated.stream().allMatch(mutation::enough);
    return (passed && enough ? ExitCode.FINE : ExitCode.EXPECTATION_FAILED).code();
  }

  private void tell(
      List<CaseResult> results,
      Optional<Coverage> covered,
      Optional<MutationScore> mutated,
      Optional<RuleTimes> timed) {
    long failed = results.stream().filter(r -> !r.passed()).count();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(Json.text(TestJson.tree(results, covered, mutated, timed)));
    } else {
      covered.map(CoverageTable::of).ifPresent(out::print);
      mutated.map(MutationTable::of).ifPresent(out::print);
      timed.map(TimesTable::of).ifPresent(out::print);
      out.println((results.size() - failed) + " passed, " + failed + " failed");
    }
    out.flush();
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
    return paths.isEmpty() || mutation.asked()
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
