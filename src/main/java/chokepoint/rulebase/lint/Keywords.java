package chokepoint.rulebase.lint;

import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names that the rule language, or the machine, takes for something of its own. */
final class Keywords implements Check {
  private static final String ID = "keywords";
  private static final Set<String> OF_THE_LANGUAGE =
      Set.of(
          "accumulate",
          "action",
          "collect",
          "contains",
          "duration",
          "enabled",
          "exists",
          "forall",
          "from",
          "global",
          "init",
          "matches",
          "memberOf",
          "modify",
          "over",
          "query",
          "result",
          "reverse",
          "salience",
          "timer");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    for (FactType type : book.base().vocabulary().types()) {
      for (Field field : type.fields()) {
        look(type, field, remarks);
      }
    }
    book.base().ruleTexts().forEach(r -> look(r, remarks));
    return remarks;
  }

  private static void look(FactType type, Field field, List<Remark> remarks) {
    boolean taken = OF_THE_LANGUAGE.contains(field.name());
    if (taken || field.name().matches("(is|get)[A-Z].*")) {
      remarks.add(
          Rulebook.error(
              ID,
              type,
              field.line(),
              "has a field "
                  + field.name()
                  + (taken ? ", a word of the rule language" : ", which reads like a method"),
              "Maybe choose another name"));
    }
  }

  private static void look(RuleText rule, List<Remark> remarks) {
    List<Token> tokens = rule.text().tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (tokens.get(i + 1).is(":") && OF_THE_LANGUAGE.contains(token.text())) {
        remarks.add(
            new Remark(
                ID,
                Remark.Severity.ERROR,
                rule.file(),
                rule.text().lineOf(token),
                "\""
                    + rule.name()
                    + "\" names a value "
                    + token.text()
                    + ", a word of the rule language",
                "Maybe choose another name"));
      }
    }
  }
}
