package chokepoint.cli;

import chokepoint.authoring.RuleDraft;
import chokepoint.facts.FactSet;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.lint.Unwritten;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Nearest;
import chokepoint.vocabulary.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a rule with its cases. */
@Command(
    name = "new-rule",
    description =
        "Begins a rule and its cases in rules/; what is left to write says " + Unwritten.MARK + ".",
    mixinStandardHelpOptions = true)
final class NewRuleCommand implements Callable<Integer> {
  private static final String GROUND = "ground.yaml";

  @Mixin private Workshop workshop = new Workshop();

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "The policy sentence, such as \"A closed port cuts what passes it\".")
  private String name = "";

  @Option(
      names = "--topic",
      paramLabel = "FILE",
      description = "The file in rules/, with or without .drl (default: made of the sentence).")
  private Optional<String> topic = Optional.empty();

  @Option(
      names = "--when",
      paramLabel = "TYPE",
      description = "The fact it is drawn from (default: the first that can be stated).")
  private Optional<String> when = Optional.empty();

  @Option(
      names = "--then",
      paramLabel = "TYPE",
      description = "The finding it concludes (default: the first that the fact suffices for).")
  private Optional<String> then = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    RuleBase rules = workshop.ruleBase();
    Vocabulary vocabulary = rules.vocabulary();
    Predicate<FactType> any = t -> true;
    FactType fact = type(when, "--when", vocabulary, when.isEmpty() ? FactType::statable : any);
    FactType finding =
        type(
            then,
            "--then",
            vocabulary,
            t -> t.finding() && (then.isPresent() || RuleDraft.possible(fact, t)));
    String sentence = name.replace('"', '\'').strip();
    RuleDraft rule = new RuleDraft(sentence, topic(sentence), fact, finding);
    new Drafts(workshop, spec.commandLine().getOut()).put(rule.draft(rules, ground(rules)));
    return ExitCode.FINE.code();
  }

  private String topic(String sentence) {
    String file = topic.orElse(sentence).replaceFirst("\\.drl$", "");
    String slug =
        file.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (slug.isEmpty()) {
      throw new UsageException("'" + file + "' makes no file name", "name one with --topic.");
    }
    return slug;
  }

  /** The type of this name, or the first that fits where none is named. */
  private static FactType type(
      Optional<String> name, String option, Vocabulary vocabulary, Predicate<FactType> fits) {
    List<FactType> fitting = vocabulary.types().stream().filter(fits).toList();
    return fitting.stream()
        .filter(t -> name.isEmpty() || t.name().equals(name.get()))
        .findFirst()
        .orElseThrow(() -> unknown(name.orElse("of any kind"), option, fitting));
  }

  private static UsageException unknown(String name, String option, List<FactType> fitting) {
    return new UsageException(
        "there is no fact type " + name + " for " + option,
        Nearest.to(name, fitting.stream().map(FactType::name).toList())
            .map(n -> "'" + n + "' is meant.")
            .orElse("begin it with ./chokepoint new-type."));
  }

  private Optional<FactSet> ground(RuleBase rules) {
    Path file = workshop.rulesFolder().resolve(GROUND);
    return Files.exists(file) ? Optional.of(workshop.reader(rules).read(file)) : Optional.empty();
  }
}
