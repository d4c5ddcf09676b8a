package chokepoint.cli;

import chokepoint.cases.CaseFiles;
import chokepoint.report.Json;
import chokepoint.report.LintJson;
import chokepoint.rulebase.RuleBaseException;
import chokepoint.rulebase.RuleSources;
import chokepoint.rulebase.lint.CheckPage;
import chokepoint.rulebase.lint.Levels;
import chokepoint.rulebase.lint.Lint;
import chokepoint.rulebase.lint.Remark;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the rules against the house rules. */
@Command(
    name = "lint",
    description = "Checks the rules against the house rules.",
    mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
  @Mixin private Workshop workshop = new Workshop();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  @Option(
      names = "--explain",
      paramLabel = "CHECK",
      description = "Says what a check looks for and why, with examples.")
  private @Nullable String explained;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (explained != null) {
      out.print(CheckPage.of(explained));
      return ExitCode.FINE.code();
    }
    Path folder = workshop.rulesFolder();
    Levels levels = levels(folder);
    try {
      RuleSources sources = RuleSources.read(folder);
      return say(Lint.check(workshop.ruleBase(sources), sources, caseFiles(folder), levels), out);
    } catch (RuleBaseException e) {
      if (json) {
        say(e.problems().stream().map(Lint::of).toList(), out);
        return ExitCode.RULES_DO_NOT_COMPILE.code();
      }
      throw e;
    }
  }

  private int say(List<Remark> remarks, PrintWriter out) {
    long errors = remarks.stream().filter(Remark::error).count();
    if (json) {
      out.print(Json.text(LintJson.tree(remarks)));
    } else {
      remarks.forEach(out::println);
      out.println(errors + " errors, " + (remarks.size() - errors) + " warnings");
    }
    return (errors == 0 ? ExitCode.FINE : ExitCode.EXPECTATION_FAILED).code();
  }

  private static Set<String> caseFiles(Path folder) {
    return CaseFiles.of(folder).stream()
        .map(f -> folder.relativize(f).toString().replace('\\', '/'))
        .collect(Collectors.toSet());
  }

  private static Levels levels(Path folder) {
    Path file = folder.resolve(Levels.FILE);
    try {
      return Files.exists(file) ? Levels.of(Files.readString(file)) : Levels.OWN;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
