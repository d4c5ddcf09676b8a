package chokepoint.cli;

import chokepoint.authoring.Draft;
import chokepoint.authoring.TypeDraft;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.lint.Unwritten;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a fact type. */
@Command(
    name = "new-type",
    description =
        "Begins a fact type in rules/vocabulary/; what is left to write says "
            + Unwritten.MARK
            + ".",
    mixinStandardHelpOptions = true)
final class NewTypeCommand implements Callable<Integer> {
  @Mixin private Workshop workshop = new Workshop();

  @Parameters(index = "0", paramLabel = "NAME", description = "Such as PortClosure.")
  private String name = "";

  @Option(
      names = "--extends",
      paramLabel = "TYPE",
      description = "The type whose fields it has too, such as one for all measures.")
  private Optional<String> parent = Optional.empty();

  @Option(names = "--finding", description = "Rules conclude it; fact sets cannot state it.")
  private boolean finding;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    RuleBase rules = workshop.ruleBase();
    Draft draft = new TypeDraft(name, parent, finding).draft(rules.vocabulary());
    new Drafts(workshop, spec.commandLine().getOut()).put(draft);
    return ExitCode.FINE.code();
  }
}
