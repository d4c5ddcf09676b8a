package chokepoint.rulebase.lint;

import chokepoint.rulebase.RuleCard;
import chokepoint.rulebase.lint.Remark.Severity;
import java.util.List;

/** Beside every file of rules stand its cases. */
final class Cases implements Check {
  private static final String ID = "cases";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    return book.base().rules().stream()
        .map(RuleCard::file)
        .distinct()
        .filter(f -> !book.caseFiles().contains(caseFile(f)))
        .map(
            f ->
                new Remark(
                    ID,
                    Severity.ERROR,
                    f,
                    1,
                    "has no cases",
                    "Maybe write " + caseFile(f) + " with a case that fires and one that does not"))
        .toList();
  }

  private static String caseFile(String file) {
    return file.replaceFirst("\\.drl$", ".cases.yaml");
  }
}
