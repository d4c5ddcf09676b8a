package chokepoint.rulebase.lint;

import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleProblem;
import chokepoint.rulebase.RuleSources;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Holds rules against the house rules. */
public final class Lint {
  private static final List<Check> CHECKS =
      List.of(
          new RuleAnnotations(),
          new Templates(),
          new UnmetTexts(),
          new Consequences(),
          new Literals(),
          new Accumulates(),
          new Witnesses(),
          new FromExpressions(),
          new Joins(),
          new Types(),
          new WhatIfs(),
          new Cases(),
          new Unused(),
          new Unwritten(),
          new Ids(),
          new Chinese(),
          new Keywords(),
          new NeverSatisfied(),
          new Subsumed(),
          new NegationCycles());
  private static final Set<String> OF_THE_COMPILER = Set.of("compile", "safe");

  private Lint() {}

  /** The ids of all checks, those that the compiler makes and nothing can set aside included. */
  public static Set<String> checks() {
    Set<String> ids = new TreeSet<>(OF_THE_COMPILER);
    CHECKS.forEach(c -> ids.add(c.id()));
    return ids;
  }

  /** Whether the compiler makes a check, so that no level can set it aside. */
  static boolean ofTheCompiler(String check) {
    return OF_THE_COMPILER.contains(check);
  }

  /**
   * Everything the checks have to say, by file and line.
   *
   * @param caseFiles case files there are, relative to the rules folder
   */
  public static List<Remark> check(
      RuleBase base, RuleSources sources, Set<String> caseFiles, Levels levels) {
    Rulebook book = new Rulebook(base, sources, caseFiles);
    return CHECKS.stream()
        .flatMap(c -> c.look(book).stream())
        .flatMap(r -> at(r, levels).stream())
        .distinct()
        .sorted(
            Comparator.comparing(Remark::file)
                .thenComparing(Remark::line)
                .thenComparing(Remark::message))
        .toList();
  }

  private static Optional<Remark> at(Remark remark, Levels levels) {
    Level level = levels.byCheck().get(remark.check());
    return level == null ? Optional.of(remark) : remark.at(level);
  }

  /** What the compiler found, said as a check says it. */
  public static Remark of(RuleProblem problem) {
    String where = problem.rule().map(r -> "\"" + r + "\": ").orElse("");
    return new Remark(
        problem.check(),
        Remark.Severity.ERROR,
        problem.file(),
        problem.line(),
        where + problem.message(),
        problem.hint().map(h -> "Maybe " + h).orElse(""));
  }
}
