package chokepoint.cli;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Assessor;
import chokepoint.assessment.Language;
import chokepoint.assessment.Progress;
import chokepoint.explanation.FindingPattern;
import chokepoint.explanation.ProofTree;
import chokepoint.influence.Needs;
import chokepoint.influence.NeedsStory;
import chokepoint.report.Json;
import chokepoint.report.WhyJson;
import chokepoint.rulebase.RuleBase;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the proof of a finding. */
@Command(
    name = "why",
    description = "Shows the proof of a finding, down to facts and their sources.",
    mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {
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

  @Option(names = "--json", description = "Print the proof as JSON.")
  private boolean json;

  @Option(names = "--lang", description = "en or zh (default: en).")
  private Language language = Language.EN;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    RuleBase rules = workshop.ruleBase();
    Deadline.start(workshop.limits());
    FindingPattern pattern = FindingPattern.parse(finding, rules.vocabulary());
    Assessor assessor = workshop.assessor(rules);
    Assessment assessment = assessor.prove(workshop.factSet(rules, facts));
    List<Needs> needs =
        assessment.findings().stream()
            .filter(pattern::matches)
            .map(f -> Needs.of(assessor, assessment, f, Progress.UNHEARD))
            .toList();
    if (needs.isEmpty()) {
      spec.commandLine().getErr().println("It does not hold: no finding like '" + finding + "'.");
      return ExitCode.EXPECTATION_FAILED.code();
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(Json.text(WhyJson.tree(finding, assessment, needs)));
    } else {
      for (Needs n : needs) {
        out.println(ProofTree.draw(assessment, n.finding(), language));
        out.println(NeedsStory.tell(n, assessment.factSet(), language));
      }
    }
    out.flush();
    return ExitCode.FINE.code();
  }
}
