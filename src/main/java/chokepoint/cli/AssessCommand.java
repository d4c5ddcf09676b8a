package chokepoint.cli;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Language;
import chokepoint.explanation.Layout;
import chokepoint.explanation.Story;
import chokepoint.facts.Change;
import chokepoint.facts.FactSet;
import chokepoint.report.AssessmentJson;
import chokepoint.rulebase.RuleBase;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what follows from a fact set. */
@Command(
    name = "assess",
    description = "Says what follows from a fact set, why, and from which sources.",
    mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {
  @Mixin private Workshop workshop = new Workshop();

  @Parameters(
      paramLabel = "FACTS",
      description = "A fact set (YAML or JSON), or - for standard input.")
  private String facts = "";

  @ArgGroup private Form form = new Form();

  private static final class Form {
    @Option(names = "--json", description = "Print the assessment as JSON.")
    private boolean json;

    @Option(names = "--markdown", description = "Print the story as Markdown.")
    private boolean markdown;
  }

  @Option(names = "--lang", description = "en or zh (default: en).")
  private Language language = Language.EN;

  @Option(
      names = "--set",
      paramLabel = "Type[id].field=value",
      description = "Change a field before assessing; may be given more than once.")
  private List<String> changes = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    RuleBase rules = workshop.ruleBase();
    Deadline.start(workshop.limits());
    FactSet set = workshop.factSet(rules, facts);
    if (!changes.isEmpty()) {
      set = set.with(changes.stream().<Change>map(Change::parseSet).toList());
    }
    Assessment assessment = workshop.assessor(rules).assess(set);
    PrintWriter out = spec.commandLine().getOut();
    Layout layout = form.markdown ? Layout.MARKDOWN : Layout.PLAIN;
    out.print(
        form.json ? AssessmentJson.text(assessment) : Story.tell(assessment, language, layout));
    out.flush();
    return ExitCode.FINE.code();
  }
}
