package chokepoint.rulebase.lint;

import chokepoint.rulebase.RuleCard;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import java.util.ArrayList;
import java.util.List;

/** What analysts read in English they can read in Chinese. */
final class Chinese implements Check {
  private static final String ID = "chinese";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    for (RuleCard rule : book.base().rules()) {
      if (rule.nameZh().isEmpty()) {
        remarks.add(
            Rulebook.error(
                ID,
                rule,
                rule.line(),
                "has no @zh",
                "Maybe add @zh(...) with its name in Chinese"));
      }
      if (rule.because().isPresent() && rule.becauseZh().isEmpty()) {
        remarks.add(
            Rulebook.error(
                ID,
                rule,
                rule.line(),
                "has no @because_zh",
                "Maybe add @because_zh(...) with its text in Chinese"));
      }
    }
    book.base().vocabulary().types().forEach(t -> look(t, remarks));
    return remarks;
  }

  private static void look(FactType type, List<Remark> remarks) {
    if (!type.has("zh")) {
      remarks.add(remark(type, type.line(), "has no @zh"));
    }
    if (type.has("doc") && !type.has("doc_zh")) {
      remarks.add(remark(type, type.line(), "has no @doc_zh"));
    }
    for (Field field : type.fields()) {
      if (!field.has("zh")) {
        remarks.add(remark(type, field.line(), "has a field " + field.name() + " without @zh"));
      }
      if (!type.has("working") && field.has("doc") && !field.has("doc_zh")) {
        remarks.add(remark(type, field.line(), "has a field " + field.name() + " without @doc_zh"));
      }
    }
  }

  private static Remark remark(FactType type, int line, String message) {
    return Rulebook.error(ID, type, line, message, "Maybe see how other types are declared");
  }
}
