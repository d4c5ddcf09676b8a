package chokepoint.rulebase.lint;

import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Holds rules against the house rules. */
public final class Lint {
  private static final List<Check> CHECKS =
      List.of(
          new RuleAnnotations(),
          new Templates(),
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
          new Unwritten());

  private Lint() {}

  /**
   * Everything the checks have to say, by file and line.
   *
   * @param caseFiles case files there are, relative to the rules folder
   */
  public static List<Remark> check(RuleBase base, RuleSources sources, Set<String> caseFiles) {
    Rulebook book = new Rulebook(base, sources, caseFiles);
    return CHECKS.stream()
        .flatMap(c -> c.look(book).stream())
        .distinct()
        .sorted(
            Comparator.comparing(Remark::file)
                .thenComparing(Remark::line)
                .thenComparing(Remark::message))
        .toList();
  }
}
