package chokepoint.whynot;

import chokepoint.assessment.Format;
import chokepoint.assessment.Known;
import chokepoint.assessment.Language;
import chokepoint.assessment.PartialMatch;
import chokepoint.explanation.FactWords;
import chokepoint.facts.FactSet;
import chokepoint.facts.Text;
import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Element;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.vocabulary.FactType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Unmet conditions in words, in both languages. */
final class UnmetWords {
  private final FactSet set;

  UnmetWords(FactSet set) {
    this.set = set;
  }

  FactType type(String name) {
    return set.vocabulary().type(name).orElseThrow();
  }

  /** Nothing fits the pattern. */
  Unmet missing(Pattern pattern, PartialMatch before, Map<String, String> wanted) {
    return unmet(
        pattern,
        Diagnosis.values(pattern.text().tokens(), before, Optional.empty()),
        language -> {
          FactType type = type(pattern.type());
          String what =
              language == Language.ZH ? type.annotation("zh").orElse(type.name()) : type.label();
          String fields = fields(type, wanted, language);
          return language == Language.ZH
              ? "没有" + what + (fields.isEmpty() ? "" : "（" + fields + "）")
              : "there is no " + what + (fields.isEmpty() ? "" : " with " + fields);
        });
  }

  private String fields(FactType type, Map<String, String> wanted, Language language) {
    FactWords words = new FactWords(set, language);
    return wanted.entrySet().stream()
        .map(
            e ->
                words.label(type.name(), e.getKey())
                    + " "
                    + words.shown(type.name(), e.getKey(), e.getValue()))
        .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
  }

  /** A fact is there, but one of its values is not as it must be. */
  Unmet constraint(Pattern pattern, Constraint failing, PartialMatch near, Known fact) {
    Map<String, Object> values = Diagnosis.values(failing.expression(), near, Optional.of(fact));
    return unmet(
        pattern,
        values,
        language -> {
          FactWords words = new FactWords(set, language);
          String shown =
              values.entrySet().stream()
                  .map(e -> label(words, fact, e.getKey()) + " " + shown(words, fact, e))
                  .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
          String asked = failing.text().folded();
          return language == Language.ZH
              ? fact.id() + "：" + shown + "，不满足 " + asked
              : fact.id() + ": " + shown + ", which does not meet " + asked;
        });
  }

  private static String label(FactWords words, Known fact, String name) {
    return name.startsWith("$") ? name : words.label(fact.type(), name);
  }

  private static String shown(FactWords words, Known fact, Map.Entry<String, Object> value) {
    return value.getKey().startsWith("$")
        ? Format.plain(value.getValue())
        : words.shown(fact.type(), value.getKey(), value.getValue());
  }

  /** Something is there that must not be. */
  Unmet blocked(Element element, PartialMatch before, List<Known> held) {
    String ids = held.stream().map(Known::id).collect(Collectors.joining(", "));
    return unmet(
        element,
        Diagnosis.values(element.text().tokens(), before, Optional.empty()),
        language ->
            language == Language.ZH ? "不应成立但成立：" + ids : "it must not hold, but does: " + ids);
  }

  /** A value that is worked out is not as it must be. */
  Unmet fails(Element element, PartialMatch before) {
    return unmet(
        element,
        Diagnosis.values(element.text().tokens(), before, Optional.empty()),
        language ->
            language == Language.ZH
                ? "不成立：" + element.text().folded()
                : "it does not hold that " + element.text().folded());
  }

  private static Unmet unmet(
      Element element, Map<String, Object> values, Function<Language, String> words) {
    return new Unmet(
        element.text().folded(),
        element.text().line(),
        values,
        new Text(words.apply(Language.EN), Optional.of(words.apply(Language.ZH))));
  }
}
