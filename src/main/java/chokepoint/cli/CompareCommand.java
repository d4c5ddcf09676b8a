package chokepoint.cli;

import chokepoint.assessment.Language;
import chokepoint.comparison.Comparison;
import chokepoint.comparison.ComparisonStory;
import chokepoint.facts.Change;
import chokepoint.facts.FactSet;
import chokepoint.report.ComparisonJson;
import chokepoint.report.Json;
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

/** Says what a scenario changes against its baseline, and because of which changes. */
@Command(
    name = "compare",
    description = "Says what a scenario changes against a baseline, and because of which changes.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  @Mixin private Workshop workshop = new Workshop();

  @Parameters(index = "0", paramLabel = "BASELINE", description = "A fact set, or -.")
  private String baseline = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SCENARIO",
      description = "A fact set; without it, the baseline with the changes of --set.")
  private String scenario = "";

  @Option(
      names = "--set",
      paramLabel = "Type[id].field=value",
      description = "Change a field of the scenario first; may be given more than once.")
  private List<String> changes = List.of();

  @Option(names = "--json", description = "Print the comparison as JSON.")
  private boolean json;

  @Option(names = "--lang", description = "en or zh (default: en).")
  private Language language = Language.EN;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (scenario.isEmpty() && changes.isEmpty()) {
      throw new UsageException(
          "there is nothing to compare " + baseline + " with",
          "name a second fact set, or give --set 'Type[id].field=value'.");
    }
    RuleBase rules = workshop.ruleBase();
    Deadline.start(workshop.limits());
    FactSet before = workshop.factSet(rules, baseline);
    FactSet after = scenario.isEmpty() ? before : workshop.factSet(rules, scenario);
    if (!changes.isEmpty()) {
      after = after.with(changes.stream().<Change>map(Change::parseSet).toList());
    }
    Comparison comparison = Comparison.of(workshop.assessor(rules), before, after);
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        json
            ? Json.text(ComparisonJson.tree(comparison))
            : ComparisonStory.tell(comparison, language));
    out.flush();
    return ExitCode.FINE.code();
  }
}
