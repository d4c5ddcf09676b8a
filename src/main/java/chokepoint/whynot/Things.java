package chokepoint.whynot;

import chokepoint.assessment.Language;
import chokepoint.explanation.FactWords;
import chokepoint.facts.FactSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is asked for, in one language. */
final class Things {
  private final FactWords words;
  private final Language language;

  Things(FactSet set, Language language) {
    this.words = new FactWords(set, language);
    this.language = language;
  }

  private boolean zh() {
    return language == Language.ZH;
  }

  /** A finding or a fact with the values it should have. */
  String one(Question asked) {
    String fields =
        asked.fields().entrySet().stream()
            .map(e -> field(asked.type(), e))
            .collect(Collectors.joining(zh() ? "、" : ", "));
    String name = name(words.typeName(asked.type()));
    return fields.isEmpty() ? name : name + (zh() ? "（" + fields + "）" : " (" + fields + ")");
  }

  private String field(String type, Map.Entry<String, String> field) {
    String shown = words.shown(type, field.getKey(), field.getValue());
    return words.label(type, field.getKey()) + " " + shown;
  }

  /** A name that denies something is set apart, since "no" stands before names here. */
  private String name(String type) {
    return !zh() && type.startsWith("no ") ? '"' + type + '"' : type;
  }

  /** Things that are asked for together. */
  String together(List<Question> all) {
    return all.stream().map(this::one).collect(Collectors.joining(zh() ? "及" : " together with "));
  }
}
