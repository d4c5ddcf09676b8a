package chokepoint.cli;

import chokepoint.report.Json;
import chokepoint.report.RuleBook;
import chokepoint.report.RulesJson;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleCard;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@Command(
    name = "rules",
    description = "Lists the rules: id, policy sentence, place.",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  @Mixin private Workshop workshop = new Workshop();

  @Option(names = "--json", description = "Print texts, conditions and sources too, as JSON.")
  private boolean json;

  @Option(names = "--markdown", description = "Print them as a book, in both languages.")
  private boolean markdown;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    RuleBase rules = workshop.ruleBase();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(Json.text(RulesJson.tree(rules)));
    } else if (markdown) {
      out.print(RuleBook.markdown(rules));
    } else {
      rules.rules().forEach(r -> out.println(line(r)));
    }
    out.flush();
    return ExitCode.FINE.code();
  }

  private static String line(RuleCard r) {
    return r.id() + "  " + r.name() + "  (" + r.file() + ":" + r.line() + ")";
  }
}
