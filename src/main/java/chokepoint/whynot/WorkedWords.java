package chokepoint.whynot;

import chokepoint.assessment.Language;
import chokepoint.assessment.PartialMatch;
import chokepoint.assessment.Words;
import chokepoint.explanation.FactWords;
import chokepoint.facts.FactSet;
import chokepoint.rulebase.UnmetNote;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.PatternSource;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a rule works out and is not as it must be, in words, in both languages. */
final class WorkedWords {
  private static final PartialMatch NOTHING = new PartialMatch(Map.of(), List.of());

  private final FactSet set;
  private final RuleText rule;

  WorkedWords(FactSet set, RuleText rule) {
    this.set = set;
    this.rule = rule;
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
    return Unmet.of(
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
    return Unmet.of(
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
    return Unmet.of(
        pattern, values, language -> comes(pattern, sight, result.isPresent(), language));
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
}
