package chokepoint.whynot;

import chokepoint.assessment.Known;
import chokepoint.assessment.Language;
import chokepoint.assessment.PartialMatch;
import chokepoint.explanation.FactWords;
import chokepoint.facts.FactSet;
import chokepoint.facts.Text;
import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Element;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.Piece;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import chokepoint.vocabulary.FactType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Unmet conditions of a rule in words, in both languages. */
final class UnmetWords {
  private final FactSet set;
  private final RuleText rule;

  UnmetWords(FactSet set, RuleText rule) {
    this.set = set;
    this.rule = rule;
  }

  FactType type(String name) {
    return set.vocabulary().type(name).orElseThrow();
  }

  /** What is asked for. */
  static Text asked(FactSet set, Question question) {
    return both(language -> thing(set, question.type(), question.fields(), language));
  }

  private static String thing(
      FactSet set, String type, Map<String, String> wanted, Language language) {
    boolean zh = language == Language.ZH;
    FactWords words = new FactWords(set, language);
    String fields =
        wanted.entrySet().stream()
            .map(
                e ->
                    words.label(type, e.getKey())
                        + " "
                        + words.shown(type, e.getKey(), e.getValue()))
            .collect(Collectors.joining(zh ? "、" : ", "));
    String name = words.typeName(type);
    return fields.isEmpty() ? name : name + (zh ? "（" + fields + "）" : " (" + fields + ")");
  }

  /** Nothing fits the pattern. */
  Unmet missing(Pattern pattern, PartialMatch before, Map<String, String> wanted) {
    return unmet(
        pattern,
        Diagnosis.values(pattern.text().tokens(), before, Optional.empty()),
        language ->
            (language == Language.ZH ? "没有" : "there is no ")
                + thing(set, pattern.type(), wanted, language));
  }

  /** A fact is there, but one of its values is not as it must be. */
  Unmet constraint(Pattern pattern, Constraint failing, PartialMatch near, Known fact) {
    List<Token> tokens = failing.expression();
    Map<String, Object> values = Diagnosis.values(tokens, near, Optional.of(fact));
    return unmet(
        pattern,
        failing.text(),
        List.of(fact),
        values,
        language -> {
          boolean zh = language == Language.ZH;
          RuleWords words = new RuleWords(rule, set, language);
          int at = Comparisons.at(tokens);
          String named = new FactWords(set, language).named(fact.type(), fact.id());
          String asked =
              at < 0
                  ? words.told(tokens, values, Optional.of(fact))
                      + (zh ? "，不满足条件" : ", which is not what the rule asks for")
                  : words.told(tokens.subList(0, at), values, Optional.of(fact))
                      + (zh ? "，" : " ")
                      + Comparisons.word(tokens.get(at), zh)
                      + (zh ? "" : " ")
                      + words.told(
                          tokens.subList(at + 1, tokens.size()), values, Optional.of(fact));
          return named + (zh ? "：" : ": ") + asked;
        });
  }

  /** Something is there that must not be. */
  Unmet blocked(Element element, PartialMatch before, List<Known> held) {
    return unmet(
        element,
        element.text(),
        held,
        Diagnosis.values(element.text().tokens(), before, Optional.empty()),
        language -> {
          FactWords words = new FactWords(set, language);
          String named =
              held.stream()
                  .map(k -> words.named(k.type(), k.id()))
                  .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
          return language == Language.ZH
              ? "不应成立但成立：" + named
              : "it must not hold, but does: " + named;
        });
  }

  /**
   * A value that is worked out is not as it must be.
   *
   * @param result the value, where it is known
   */
  Unmet fails(Element element, PartialMatch before, Optional<Object> result) {
    List<Token> tokens = element.text().tokens();
    Map<String, Object> values = Diagnosis.values(tokens, before, Optional.empty());
    result.ifPresent(r -> values.put("result", r));
    return unmet(
        element,
        values,
        language -> {
          boolean zh = language == Language.ZH;
          RuleWords words = new RuleWords(rule, set, language);
          String inputs = words.inputs(tokens, values);
          String told = result.map(words::result).orElse("");
          if (inputs.isEmpty()) {
            inputs = zh ? "所得" : "what was found";
          }
          return zh
              ? inputs + "：结果" + (told.isEmpty() ? "" : "为" + told + "，") + "不满足条件"
              : inputs
                  + (told.isEmpty() ? "" : " come to " + told)
                  + ", which is not what the rule asks for";
        });
  }

  private static Unmet unmet(
      Element element, Map<String, Object> values, Function<Language, String> words) {
    return unmet(element, element.text(), List.of(), values, words);
  }

  private static Unmet unmet(
      Element element,
      Piece part,
      List<Known> facts,
      Map<String, Object> values,
      Function<Language, String> words) {
    return new Unmet(
        element.text().folded(),
        part.folded(),
        part.line(),
        facts.stream().map(Known::id).toList(),
        values,
        both(words));
  }

  private static Text both(Function<Language, String> words) {
    return new Text(words.apply(Language.EN), Optional.of(words.apply(Language.ZH)));
  }
}
