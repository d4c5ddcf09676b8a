package chokepoint.cli;

import chokepoint.mutation.Explanation;
import chokepoint.mutation.Explanations;
import chokepoint.mutation.Mutant;
import chokepoint.mutation.MutationScore;
import chokepoint.mutation.RuleScore;
import java.util.Locale;

/** A mutation run told to a reader: which mutants survive, rule by rule, then how many. */
final class MutationTable {
  private MutationTable() {}

  static String of(MutationScore score) {
    StringBuilder out = new StringBuilder();
    for (RuleScore rule : score.rules()) {
      if (rule.noticed() < rule.mutants()) {
        out.append(rule.rule().id()).append(" \"").append(rule.rule().name()).append("\": ");
        out.append(rule.noticed()).append(" of ").append(rule.mutants()).append(" noticed\n");
        rule.survivors().forEach(m -> out.append(line(m)).append("\n"));
        rule.explained()
            .forEach(
                e ->
                    out.append(line(e.mutant())).append("\n    ").append(e.because()).append('\n'));
      }
    }
    for (Explanation stale : score.stale()) {
      out.append("rules/").append(Explanations.FILE).append(':').append(stale.line()).append(": ");
      out.append(stale.rule()).append(": ").append(stale.change());
      out.append("  is no survivor: a case notices it, or the rule reads otherwise by now\n");
    }
    return out.append(summary(score)).toString();
  }

  private static String line(Mutant mutant) {
    return "  rules/"
        + mutant.rule().file()
        + ":"
        + mutant.line()
        + ": "
        + mutant.kind().text()
        + ": "
        + mutant.change();
  }

  private static String summary(MutationScore score) {
    return String.format(
        Locale.ROOT,
        "%d of %d mutants noticed (%.1f %%); %d survive, %d of them explained; %d do not compile%n",
        score.noticed(),
        score.mutants(),
        100 * score.share(),
        score.mutants() - score.noticed(),
        score.explained(),
        score.invalid());
  }
}
