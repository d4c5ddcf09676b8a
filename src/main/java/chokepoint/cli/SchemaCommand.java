package chokepoint.cli;

import chokepoint.report.Json;
import chokepoint.report.SchemaJson;
import chokepoint.vocabulary.Vocabulary;
import chokepoint.web.OpenApi;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Prints the vocabulary, and the shapes of what is sent and answered, which refer to each other.
 */
@Command(
    name = "schema",
    description = "Prints the fact types and their fields, and the shapes of all answers, as JSON.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  @Mixin private Workshop workshop = new Workshop();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Vocabulary vocabulary = workshop.ruleBase().vocabulary();
    Map<String, Object> tree = new LinkedHashMap<>(SchemaJson.tree(vocabulary));
    tree.put("components", Map.of("schemas", OpenApi.schemas(vocabulary)));
    PrintWriter out = spec.commandLine().getOut();
    out.print(Json.text(tree));
    out.flush();
    return ExitCode.FINE.code();
  }
}
