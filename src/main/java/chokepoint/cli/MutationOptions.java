package chokepoint.cli;

import chokepoint.assessment.Assessor;
import chokepoint.cases.CaseResult;
import chokepoint.mutation.Explanations;
import chokepoint.mutation.MutationScore;
import chokepoint.mutation.Mutations;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleCard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which rules are mutated, and how many of the mutants cases must notice. */
final class MutationOptions {
  @Option(
      names = "--mutate",
      description = "Change rules a little, one change at a time; name what no case notices.")
  private boolean mutate;

  @Option(
      names = "--min-score",
      paramLabel = "SHARE",
      description = "Fail if cases notice a smaller share of mutants (default: ${DEFAULT-VALUE}).")
  private double minScore = 0.85;

  /**
   * What is to be mutated.
   *
   * @param files rule files, as the rules name them
   */
  record Plan(Set<String> files, Explanations explanations) {
    MutationScore score(Assessor assessor, List<CaseResult> passed) {
      return new Mutations(assessor, passed, explanations)
          .of(files, TerminalProgress.on(System.err));
    }
  }

  boolean asked() {
    return mutate;
  }

  /**
   * Nothing, if nobody asked for it.
   *
   * @param paths rule files, or folders of them; none for all
   */
  Optional<Plan> plan(RuleBase rules, Path folder, List<Path> paths) {
    if (!(minScore >= 0 && minScore <= 1)) {
      throw new UsageException(
          "--min-score is " + minScore + ", and must be a share from 0 to 1",
          "write 0.9 for 90 %.");
    }
    return mutate
        ? Optional.of(new Plan(files(rules, folder, paths), explanations(folder)))
        : Optional.empty();
  }

  boolean enough(MutationScore score) {
    return score.share() >= minScore && score.stale().isEmpty();
  }

  /** The files that hold rules, as the rules name them. */
  private static Set<String> files(RuleBase rules, Path folder, List<Path> paths) {
    Set<String> all = rules.rules().stream().map(RuleCard::file).collect(Collectors.toSet());
    return paths.isEmpty()
        ? all
        : paths.stream().flatMap(p -> in(p, folder, all).stream()).collect(Collectors.toSet());
  }

  private static Set<String> in(Path path, Path folder, Set<String> all) {
    Path wanted = path.toAbsolutePath().normalize();
    Set<String> found =
        all.stream()
            .filter(f -> folder.toAbsolutePath().normalize().resolve(f).startsWith(wanted))
            .collect(Collectors.toSet());
    if (found.isEmpty()) {
      throw new UsageException(
          "there are no rules to mutate in " + path,
          "one of the .drl files in " + folder + " is meant; all cases are run on its mutants.");
    }
    return found;
  }

  private static Explanations explanations(Path folder) {
    Path file = folder.resolve(Explanations.FILE);
    try {
      return Files.exists(file) ? Explanations.of(Files.readString(file)) : Explanations.NONE;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
