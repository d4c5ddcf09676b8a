package chokepoint.whynot;

import chokepoint.assessment.Known;
import chokepoint.assessment.Language;
import chokepoint.assessment.PartialMatch;
import chokepoint.assessment.Words;
import chokepoint.explanation.FactWords;
import chokepoint.facts.FactSet;
import chokepoint.facts.Text;
import chokepoint.rulebase.UnmetNote;
import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Element;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.PatternSource;
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
  private static final PartialMatch NOTHING = new PartialMatch(Map.of(), List.of());

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

  /** Nothing fits. */
  Unmet missing(Element element, PartialMatch before, List<List<Question>> things) {
    return unmet(
        element,
        new Sight(before, Optional.empty()).values(element.text().tokens()),
        language -> {
          boolean zh = language == Language.ZH;
          List<String> named =
              things.stream().map(all -> together(all, language)).distinct().toList();
          return zh
              ? "没有" + String.join("，也没有", named)
              : "there is no " + String.join(" and no ", named);
        });
  }

  private String together(List<Question> things, Language language) {
    return things.stream()
        .map(q -> thing(set, q.type(), q.fields(), language))
        .collect(Collectors.joining(language == Language.ZH ? "及" : " together with "));
  }

  /** A fact is there, but one of its values is not as it must be. */
  Unmet constraint(Pattern pattern, Constraint failing, PartialMatch near, Known fact) {
    Sight sight = new Sight(near, Optional.of(fact));
    return unmet(
        pattern,
        failing.text(),
        List.of(fact),
        sight.values(failing.expression()),
        language -> {
          String named = new FactWords(set, language).named(fact.type(), fact.id());
          String told = new Asking(words(language), sight).told(failing.expression());
          return named + (language == Language.ZH ? "：" : ": ") + told;
        });
  }

  /** A fact is there, but what is asked for needs another value of it. */
  Unmet other(Pattern pattern, Constraint binding, Known fact, String asked) {
    String field = binding.expression().get(0).text();
    Optional<Object> found = Optional.ofNullable(fact.fields().get(field));
    return unmet(
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
    return unmet(
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

  /** What the rule's author says of a condition that is not met. */
  Unmet told(Pattern pattern, UnmetNote note, String variable, PartialMatch match) {
    Sight sight = new Sight(match, Optional.empty());
    Map<String, Object> values = sight.values(pattern.text().tokens());
    note.names(variable)
        .forEach(
            name -> {
              Object value = match.values().get(name);
              if (value != null) {
                values.put("$" + name, value);
              }
            });
    String en = note.text(variable).orElseThrow();
    return unmet(
        pattern,
        values,
        language ->
            new Words(set)
                .filled(
                    language == Language.ZH ? note.textZh(variable).orElse(en) : en,
                    name -> words(language).forHole(name, sight),
                    language));
  }

  /** Something is worked out, and it is not what is asked for. */
  Unmet otherwise(
      Pattern pattern, PartialMatch match, Map<String, Object> found, Question question) {
    return unmet(
        pattern,
        new Sight(match, Optional.empty()).values(pattern.text().tokens()),
        language -> {
          FactWords words = new FactWords(set, language);
          boolean zh = language == Language.ZH;
          return found.entrySet().stream()
              .map(
                  e -> {
                    String field = e.getKey();
                    String is = words.shown(question.type(), field, e.getValue());
                    String asked =
                        words.shown(question.type(), field, question.fields().get(field));
                    String label = words.label(question.type(), field);
                    return label + (zh ? "为" + is + "，而非" + asked : " is " + is + ", not " + asked);
                  })
              .collect(Collectors.joining(zh ? "；" : "; "));
        });
  }

  /**
   * A value that is worked out is not as it must be.
   *
   * @param result with the value, where there is one
   */
  Unmet fails(Pattern pattern, PartialMatch before, Optional<PartialMatch> result) {
    List<Token> tokens = pattern.text().tokens();
    Sight sight = new Sight(result.orElse(before), Optional.empty());
    Map<String, Object> values = sight.values(tokens);
    return unmet(pattern, values, language -> comes(pattern, sight, result.isPresent(), language));
  }

  private String comes(Pattern pattern, Sight sight, boolean comes, Language language) {
    boolean zh = language == Language.ZH;
    RuleWords words = words(language);
    List<Token> from =
        pattern.source().orElseThrow() instanceof PatternSource.From f
            ? f.expression().tokens()
            : List.of();
    String inputs = words.inputs(from, sight);
    String of = inputs.isEmpty() ? "" : zh ? "根据" + inputs + "，" : "from " + inputs + " ";
    String code = words.code(from, new Sight(NOTHING, Optional.empty()));
    Object value =
        pattern.variable().map(v -> sight.match().values().get(v.substring(1))).orElse(null);
    String result =
        comes && value != null
            ? (zh ? "结果为" : "comes ") + words.plain(value)
            : zh ? "“" + code + "”没有结果" : "nothing comes of '" + code + "'";
    String asks =
        pattern.constraints().stream()
            .map(c -> new Asking(words, sight).told(c.expression()))
            .collect(Collectors.joining(zh ? "；" : "; "));
    return of + result + (asks.isEmpty() ? "" : (zh ? "；" : "; ") + asks);
  }

  private RuleWords words(Language language) {
    return new RuleWords(rule, set, language);
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
