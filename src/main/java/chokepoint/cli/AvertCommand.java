package chokepoint.cli;

import chokepoint.assessment.Language;
import chokepoint.averting.Averting;
import chokepoint.averting.AvertingStory;
import chokepoint.averting.Goal;
import chokepoint.explanation.FindingPattern;
import chokepoint.report.AvertingJson;
import chokepoint.report.Json;
import chokepoint.rulebase.RuleBase;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which smallest changes of facts would avert a finding. */
@Command(
    name = "avert",
    description = "Says which smallest changes of facts would avert a finding.",
    mixinStandardHelpOptions = true)
final class AvertCommand implements Callable<Integer> {
  @Mixin private Workshop workshop = new Workshop();

  @Parameters(
      index = "0",
      paramLabel = "FACTS",
      description = "A fact set, or - for standard input.")
  private String facts = "";

  @Parameters(
      index = "1",
      paramLabel = "FINDING",
      description = "A finding's type and fields, as in 'Type field=value', or its id.")
  private String finding = "";

  @Option(
      names = "--before",
      paramLabel = "DATE",
      description = "It is enough that it does not begin before that day.")
  private Optional<LocalDate> before = Optional.empty();

  @Option(names = "--json", description = "Print the suggestions as JSON.")
  private boolean json;

  @Option(names = "--lang", description = "en or zh (default: en).")
  private Language language = Language.EN;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    RuleBase rules = workshop.ruleBase();
    Deadline.start(workshop.limits());
    Goal goal = new Goal(FindingPattern.parse(finding, rules.vocabulary()), before);
    Averting averting =
        Averting.of(
            workshop.assessor(rules),
            workshop.factSet(rules, facts),
            goal,
            TerminalProgress.on(System.err));
    if (averting.asked().isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("There is nothing to avert: no finding like '" + finding + "'.");
      return ExitCode.EXPECTATION_FAILED.code();
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        json
            ? Json.text(AvertingJson.tree(averting))
            : AvertingStory.tell(averting, before, language));
    out.flush();
    return ExitCode.FINE.code();
  }
}
