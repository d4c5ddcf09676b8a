package chokepoint.cli;

import chokepoint.cases.CaseFiles;
import chokepoint.rulebase.RuleSources;
import chokepoint.rulebase.lint.Lint;
import chokepoint.rulebase.lint.Remark;
import chokepoint.rulebase.lint.Remark.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks the rules against the house rules. */
@Command(
    name = "lint",
    description = "Checks the rules against the house rules.",
    mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
  @Mixin private Workshop workshop = new Workshop();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Path folder = workshop.rulesFolder();
    RuleSources sources = RuleSources.read(folder);
    Set<String> cases =
        CaseFiles.of(folder).stream()
            .map(f -> folder.relativize(f).toString().replace('\\', '/'))
            .collect(Collectors.toSet());
    List<Remark> remarks = Lint.check(workshop.ruleBase(sources), sources, cases);
    PrintWriter out = spec.commandLine().getOut();
    remarks.forEach(out::println);
    long errors = remarks.stream().filter(r -> r.severity() == Severity.ERROR).count();
    out.println(errors + " errors, " + (remarks.size() - errors) + " warnings");
    return (errors == 0 ? ExitCode.FINE : ExitCode.EXPECTATION_FAILED).code();
  }
}
