package chokepoint.rulebase.lint;

import chokepoint.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A proof names the facts that met a rule's patterns. What {@code exists} found, and what kept a
 * {@code not} inside a {@code not} from being met, leaves no trace in it.
 */
final class Witnesses implements Check {
  private static final String ID = "witnesses";
  private static final Pattern EXISTS = Pattern.compile("\\bexists\\b");
  private static final Pattern NOT = Pattern.compile("\\bnot\\b");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    for (RuleCard rule : book.base().rules()) {
      rule.conditions()
          .forEach(
              c -> {
                String text = Rulebook.unquoted(c.text());
                if (EXISTS.matcher(text).find()) {
                  remarks.add(
                      Rulebook.error(
                          ID,
                          rule,
                          c.line(),
                          "proofs cannot name what 'exists' found",
                          "Maybe write the pattern without it: the finding is the same, with a"
                              + " proof for each fact that meets it"));
                }
                if (NOT.matcher(text).results().count() > 1) {
                  remarks.add(
                      Rulebook.error(
                          ID,
                          rule,
                          c.line(),
                          "proofs cannot name what a 'not' inside a 'not' found",
                          "Maybe count all and those that fit, and ask whether they are as many"));
                }
              });
    }
    return remarks;
  }
}
