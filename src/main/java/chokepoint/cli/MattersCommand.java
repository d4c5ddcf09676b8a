package chokepoint.cli;

import chokepoint.assessment.Language;
import chokepoint.influence.Matters;
import chokepoint.influence.MattersStory;
import chokepoint.report.Json;
import chokepoint.report.MattersJson;
import chokepoint.rulebase.RuleBase;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which uncertain facts could still change the headlines. */
@Command(
    name = "matters",
    description = "Says which facts given as ranges could still change the headlines.",
    mixinStandardHelpOptions = true)
final class MattersCommand implements Callable<Integer> {
  @Mixin private Workshop workshop = new Workshop();

  @Parameters(paramLabel = "FACTS", description = "A fact set that has vary, or -.")
  private String facts = "";

  @Option(names = "--json", description = "Print the answer as JSON.")
  private boolean json;

  @Option(names = "--lang", description = "en or zh (default: en).")
  private Language language = Language.EN;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    RuleBase rules = workshop.ruleBase();
    Deadline.start(workshop.limits());
    Matters matters =
        Matters.of(
            workshop.assessor(rules),
            workshop.factSet(rules, facts),
            TerminalProgress.on(System.err));
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? Json.text(MattersJson.tree(matters)) : MattersStory.tell(matters, language));
    out.flush();
    return ExitCode.FINE.code();
  }
}
