package chokepoint.cli;

import chokepoint.assessment.LimitException;
import chokepoint.assessment.Progress;
import chokepoint.assessment.RuleFailure;
import chokepoint.facts.FactSetException;
import chokepoint.report.Json;
import chokepoint.report.RevisionJson;
import chokepoint.revision.Corpus;
import chokepoint.revision.Review;
import chokepoint.revision.Revision;
import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleBaseException;
import chokepoint.rulebase.RuleSources;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a change of the rules changes, over all scenarios, cases and episodes. */
@Command(
    name = "diff-rules",
    description =
        "Says what a change of the rules changes, over all scenarios, cases and episodes.",
    mixinStandardHelpOptions = true)
final class DiffRulesCommand implements Callable<Integer> {
  @Mixin private Workshop workshop = new Workshop();

  @Parameters(index = "0", paramLabel = "OLD", description = "Folder of the rules as they were.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "Folder of the rules as they are.")
  private Path after = Path.of("");

  @Option(names = "--json", description = "Print the differences as JSON.")
  private boolean json;

  @Option(names = "--events", hidden = true, description = "A line for each event, for a server.")
  private boolean events;

  @Option(names = "--compile-only", hidden = true, description = "Only whether NEW compiles.")
  private boolean compileOnly;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Deadline.start(workshop.limits());
    EventLines lines = new EventLines(spec.commandLine().getOut());
    try {
      return answer(lines);
    } catch (RuleBaseException e) {
      if (!events) {
        throw e;
      }
      lines.problems(e.problems());
      return ExitCode.RULES_DO_NOT_COMPILE.code();
    } catch (FactSetException | LimitException | RuleFailure e) {
      if (!events) {
        throw e;
      }
      lines.trouble(String.valueOf(e.getMessage()));
      return ExitCode.of(e).code();
    }
  }

  private Integer answer(EventLines lines) {
    RuleBase now = compiled(after);
    if (compileOnly) {
      lines.compiled(now);
      return ExitCode.FINE.code();
    }
    Progress progress = events ? lines::progress : Progress.UNHEARD;
    Path facts = workshop.factsFolder();
    Revision revision =
        Review.of(
            compiled(before),
            new Corpus(before, facts),
            now,
            new Corpus(after, facts),
            workshop.limits(),
            progress);
    if (events) {
      lines.answer(RevisionJson.tree(revision));
    } else {
      PrintWriter out = spec.commandLine().getOut();
      out.print(json ? Json.text(RevisionJson.tree(revision)) : RevisionTable.of(revision));
      out.flush();
    }
    return ExitCode.FINE.code();
  }

  private RuleBase compiled(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no folder " + folder, "OLD and NEW are folders of rules.");
    }
    ModuleCache cache = CompiledRules.cache(Workshop.home());
    return RuleBase.compile(RuleSources.read(folder), cache);
  }
}
