package chokepoint.cli;

import chokepoint.assessment.Assessor;
import chokepoint.backtest.Backtest;
import chokepoint.backtest.Telling;
import chokepoint.backtest.TrackRecord;
import chokepoint.cases.CaseFiles;
import chokepoint.report.BacktestJson;
import chokepoint.report.Json;
import chokepoint.rulebase.RuleBase;
import chokepoint.whynot.Asker;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the rules against history. */
@Command(
    name = "backtest",
    description = "Forecasts episodes from what was known at the time; scores what was observed.",
    mixinStandardHelpOptions = true)
final class BacktestCommand implements Callable<Integer> {
  @Mixin private Workshop workshop = new Workshop();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files or folders of episodes (default: facts/episodes).")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "Print the scores as JSON.")
  private boolean json;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description = "Fact sets drawn from each episode (default: ${DEFAULT-VALUE}).")
  private int samples = 200;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of the drawing (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (samples < 1) {
      throw new UsageException("--samples " + samples + " draws nothing", "--samples 200.");
    }
    RuleBase rules = workshop.ruleBase();
    Assessor assessor = workshop.assessor(rules);
    Asker asker = new Asker(assessor, CompiledRules.cache(Workshop.home()));
    TrackRecord record =
        new Backtest(assessor, asker::ask, samples, seed)
            .run(files(), workshop.reader(rules), this::tell);
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? Json.text(BacktestJson.tree(record)) : Telling.of(record));
    out.flush();
    return ExitCode.FINE.code();
  }

  private List<Path> files() {
    List<Path> from = paths.isEmpty() ? List.of(workshop.factsFolder().resolve("episodes")) : paths;
    from.stream()
        .filter(path -> !Files.exists(path))
        .forEach(
            path -> {
              throw new UsageException(
                  "there is no file or folder " + path, "the path is relative to another folder.");
            });
    List<Path> files = from.stream().flatMap(path -> CaseFiles.of(path).stream()).toList();
    if (files.isEmpty()) {
      throw new UsageException("there are no episodes in " + from, "they are .yaml files.");
    }
    return files;
  }

  private void tell(String episode) {
    if (Ansi.AUTO.enabled()) {
      spec.commandLine().getErr().println("assessing " + episode);
    }
  }
}
