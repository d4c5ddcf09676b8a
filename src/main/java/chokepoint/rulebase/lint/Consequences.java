package chokepoint.rulebase.lint;

import chokepoint.rulebase.RuleCard;
import chokepoint.vocabulary.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A rule concludes one to three findings and does nothing else. */
final class Consequences implements Check {
  private static final String ID = "consequences";
  private static final int MOST = 3;
  private static final Pattern CONCLUSION =
      Pattern.compile("insertLogical\\(\\s*new\\s+(\\w+)\\s*\\(.*\\)\\s*\\)", Pattern.DOTALL);

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    for (RuleCard rule : book.base().rules()) {
      List<String> statements =
          Pattern.compile(";").splitAsStream(rule.consequence()).filter(s -> !s.isBlank()).toList();
      if (statements.isEmpty() || statements.size() > MOST) {
        remarks.add(remark(rule, "has " + statements.size() + " statements after 'then'"));
      }
      for (String statement : statements) {
        if (!concludes(statement.strip(), book)) {
          remarks.add(remark(rule, "does something else than conclude: " + statement.strip()));
        }
      }
    }
    return remarks;
  }

  private static boolean concludes(String statement, Rulebook book) {
    var match = CONCLUSION.matcher(statement);
    Optional<FactType> type =
        match.matches() ? book.base().vocabulary().type(match.group(1)) : Optional.empty();
    return type.filter(FactType::finding).isPresent();
  }

  private static Remark remark(RuleCard rule, String message) {
    return Rulebook.error(
        ID, rule, rule.line(), message, "Maybe one to three insertLogical(new Finding(...));");
  }
}
