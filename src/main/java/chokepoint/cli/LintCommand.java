package chokepoint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the rules against the house rules. */
@Command(
    name = "lint",
    description = "Checks the rules against the house rules.",
    mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
  @Mixin private Workshop workshop = new Workshop();

  @Override
  public Integer call() {
    workshop.ruleBase();
    return ExitCode.FINE.code();
  }
}
