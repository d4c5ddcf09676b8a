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
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.vocabulary.FactType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Conditions on facts that are not met, in words, in both languages. */
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
    return Unmet.both(language -> new Things(set, language).one(question));
  }

  /** The same for what is worked out. */
  WorkedWords worked() {
    return new WorkedWords(set, rule);
  }

  /** Nothing fits. */
  Unmet missing(Element element, PartialMatch before, List<List<Question>> things) {
    return Unmet.of(
        element,
        new Sight(before, Optional.empty()).values(element.text().tokens()),
        language -> {
          boolean zh = language == Language.ZH;
          List<String> named =
              things.stream().map(new Things(set, language)::together).distinct().toList();
          return zh
              ? "没有" + String.join("，也没有", named)
              : "there is no " + String.join(" and no ", named);
        });
  }

  /** A fact is there, but one of its values is not as it must be. */
  Unmet constraint(Pattern pattern, Constraint failing, PartialMatch near, Known fact) {
    Sight sight = new Sight(near, Optional.of(fact));
    return Unmet.of(
        pattern,
        failing.text(),
        List.of(fact),
        sight.values(failing.expression()),
        language -> {
          String named = new FactWords(set, language).named(fact.type(), fact.id());
          String told =
              new Asking(new RuleWords(rule, set, language), sight).told(failing.expression());
          return named + (language == Language.ZH ? "：" : ": ") + told;
        });
  }

  /** A fact is there, but what is asked for needs another value of it. */
  Unmet other(Pattern pattern, Constraint binding, Known fact, String asked) {
    String field = binding.expression().get(0).text();
    Optional<Object> found = Optional.ofNullable(fact.fields().get(field));
    return Unmet.of(
        pattern,
        binding.text(),
        List.of(fact),
        found.map(f -> Map.of(field, f)).orElse(Map.of()),
        language -> {
          boolean zh = language == Language.ZH;
          FactWords words = new FactWords(set, language);
          String label =
              words.named(fact.type(), fact.id())
                  + (zh ? "：" : ": ")
                  + words.label(fact.type(), field);
          String is = found.map(f -> words.shown(fact.type(), field, f)).orElse(zh ? "无" : "none");
          String other = words.shown(fact.type(), field, asked);
          return label + (zh ? "为" + is + "，而非" + other : " is " + is + ", not " + other);
        });
  }

  /** Something is there that must not be. */
  Unmet blocked(Element element, PartialMatch before, List<Known> held) {
    return Unmet.of(
        element,
        element.text(),
        held,
        new Sight(before, Optional.empty()).values(element.text().tokens()),
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
}
