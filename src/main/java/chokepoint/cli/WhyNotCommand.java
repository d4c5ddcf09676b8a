package chokepoint.cli;

import chokepoint.assessment.Language;
import chokepoint.explanation.FindingPattern;
import chokepoint.report.Json;
import chokepoint.report.WhyNotJson;
import chokepoint.rulebase.RuleBase;
import chokepoint.whynot.Asker;
import chokepoint.whynot.WhyNot;
import chokepoint.whynot.WhyNotStory;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a finding does not hold. */
@Command(
    name = "why-not",
    description = "Says how far each rule got that could conclude a finding, and what stopped it.",
    mixinStandardHelpOptions = true)
final class WhyNotCommand implements Callable<Integer> {
  @Mixin private Workshop workshop = new Workshop();

  @Parameters(
      index = "0",
      paramLabel = "FACTS",
      description = "A fact set, or - for standard input.")
  private String facts = "";

  @Parameters(
      index = "1",
      paramLabel = "FINDING",
      description = "A finding's type and fields, as in 'Type field=value'.")
  private String finding = "";

  @Option(names = "--json", description = "Print the answer as JSON.")
  private boolean json;

  @Option(names = "--lang", description = "en or zh (default: en).")
  private Language language = Language.EN;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    RuleBase rules = workshop.ruleBase();
    Deadline.start(workshop.limits());
    FindingPattern pattern = FindingPattern.parse(finding, rules.vocabulary());
    Asker asker = new Asker(workshop.assessor(rules), CompiledRules.cache(Workshop.home()));
    Optional<WhyNot> answer = asker.ask(workshop.factSet(rules, facts), pattern);
    if (answer.isEmpty()) {
      spec.commandLine().getErr().println("It holds: ask why '" + finding + "' instead.");
      return ExitCode.EXPECTATION_FAILED.code();
    }
    WhyNot whyNot = answer.get();
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? Json.text(WhyNotJson.tree(whyNot)) : WhyNotStory.tell(whyNot, language));
    out.flush();
    return ExitCode.FINE.code();
  }
}
