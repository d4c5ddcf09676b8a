package chokepoint.cli;

import chokepoint.report.Json;
import chokepoint.report.SchemaJson;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the vocabulary. */
@Command(
    name = "schema",
    description = "Prints the fact types, their fields and what they allow, as JSON.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  @Mixin private Workshop workshop = new Workshop();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(Json.text(SchemaJson.tree(workshop.ruleBase().vocabulary())));
    out.flush();
    return ExitCode.FINE.code();
  }
}
