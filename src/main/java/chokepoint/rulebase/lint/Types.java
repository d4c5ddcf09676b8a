package chokepoint.rulebase.lint;

import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Fact types are described, and findings are equal only if all of them is. */
final class Types implements Check {
  private static final String ID = "types";
  private static final List<String> NEEDED = List.of("doc");
  private static final Set<String> OF_TYPES =
      Set.of(
          "doc",
          "doc_zh",
          "en",
          "zh",
          "group",
          "finding",
          "working",
          "headline",
          "relief",
          "lever",
          "definition",
          "names",
          "scope",
          "mistake",
          "observedAs",
          "shownOn",
          "whatIf",
          "abstract");
  private static final Set<String> OF_FIELDS =
      Set.of(
          "key",
          "detail",
          "optional",
          "doc",
          "doc_zh",
          "zh",
          "unit",
          "min",
          "max",
          "ref",
          "after",
          "requiredWhen",
          "partsOf",
          "observed",
          "observedIf",
          "lever");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    for (FactType type : book.base().vocabulary().types()) {
      for (String needed : NEEDED) {
        if (!type.has(needed)) {
          remarks.add(remark(type, type.line(), "has no @" + needed));
        }
      }
      unknown(type, type.line(), type.annotations().keySet(), OF_TYPES, remarks);
      for (Field field : type.fields()) {
        look(type, field, remarks);
      }
    }
    return remarks;
  }

  private static void look(FactType type, Field field, List<Remark> remarks) {
    if (type.finding() && !field.has("key")) {
      remarks.add(remark(type, field.line(), "has a field " + field.name() + " without @key"));
    }
    if (!type.has("working") && !field.has("doc")) {
      remarks.add(remark(type, field.line(), "has a field " + field.name() + " without @doc"));
    }
    unknown(type, field.line(), field.annotations().keySet(), OF_FIELDS, remarks);
  }

  private static void unknown(
      FactType type, int line, Set<String> given, Set<String> known, List<Remark> remarks) {
    given.stream()
        .filter(a -> !known.contains(a))
        .sorted()
        .forEach(a -> remarks.add(remark(type, line, "has @" + a + ", which means nothing here")));
  }

  private static Remark remark(FactType type, int line, String message) {
    return Rulebook.error(ID, type, line, message, "Maybe see how other types are declared");
  }
}
