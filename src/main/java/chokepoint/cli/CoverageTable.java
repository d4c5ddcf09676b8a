package chokepoint.cli;

import chokepoint.coverage.Coverage;
import chokepoint.coverage.Gap;
import chokepoint.coverage.RuleCoverage;

/** Coverage told to a reader: what is not covered, then how much is. */
final class CoverageTable {
  private CoverageTable() {}

  static String of(Coverage coverage) {
    StringBuilder out = new StringBuilder();
    for (RuleCoverage rule : coverage.rules()) {
      if (!rule.lacks().isEmpty() || !rule.gaps().isEmpty()) {
        out.append(rule.rule().id()).append(" \"").append(rule.rule().name()).append("\"\n");
        rule.lacks().forEach(l -> line(out, rule, rule.rule().line(), l));
        for (Gap gap : rule.gaps()) {
          line(out, rule, gap.part().line(), gap.part().folded() + "  is " + gap.reason().text());
        }
      }
    }
    return out.append(coverage.rulesCovered())
        .append(" of ")
        .append(coverage.rules().size())
        .append(" rules covered, ")
        .append(coverage.partsCovered())
        .append(" of ")
        .append(coverage.parts())
        .append(" conditions\n")
        .toString();
  }

  private static void line(StringBuilder out, RuleCoverage rule, int line, String text) {
    out.append("  rules/").append(rule.rule().file()).append(':').append(line);
    out.append(": ").append(text).append('\n');
  }
}
