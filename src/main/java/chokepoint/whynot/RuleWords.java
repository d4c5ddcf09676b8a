package chokepoint.whynot;

import chokepoint.assessment.Format;
import chokepoint.assessment.Known;
import chokepoint.assessment.Language;
import chokepoint.explanation.FactWords;
import chokepoint.facts.FactSet;
import chokepoint.maths.Steps;
import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import chokepoint.vocabulary.FactType;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names in a rule's conditions with their values, in one language. A variable is called what
 * the field is called that it stands for.
 */
final class RuleWords {
  private record Bound(String type, String field) {}

  private final FactWords facts;
  private final boolean zh;
  private final Map<String, Bound> variables = new HashMap<>();

  RuleWords(RuleText rule, FactSet set, Language language) {
    this.facts = new FactWords(set, language);
    this.zh = language == Language.ZH;
    rule.patterns().filter(Pattern::matchesFacts).forEach(p -> bind(p, set));
  }

  private void bind(Pattern pattern, FactSet set) {
    FactType type = set.vocabulary().type(pattern.type()).orElseThrow();
    for (Constraint constraint : pattern.constraints()) {
      String first = constraint.expression().get(0).text();
      if (constraint.variable().isPresent() && type.field(first).isPresent()) {
        variables.putIfAbsent(constraint.variable().get(), new Bound(type.name(), first));
      }
    }
  }

  /** A value under the name of what it stands for. */
  private String variable(String name, Object value) {
    Bound bound = variables.get(name);
    return bound == null
        ? plain(value)
        : facts.label(bound.type, bound.field) + " " + facts.shown(bound.type, bound.field, value);
  }

  private String plain(Object value) {
    return value instanceof Steps ? over(value) : Format.plain(value);
  }

  private String over(Object value) {
    return variables.values().stream()
        .findFirst()
        .map(b -> facts.shown(b.type, b.field, value))
        .orElse(value.toString());
  }

  /** Part of a condition with values in place of names. */
  String told(List<Token> tokens, Map<String, Object> values, Optional<Known> fact) {
    return tokens.stream()
        .map(
            t -> {
              Object value = values.get(t.text());
              if (value == null) {
                return t.text().replace("\"", "");
              }
              return t.is(Token.Kind.VARIABLE)
                  ? variable(t.text(), value)
                  : fact.map(
                          f ->
                              facts.label(f.type(), t.text())
                                  + " "
                                  + facts.shown(f.type(), t.text(), value))
                      .orElseGet(() -> plain(value));
            })
        .collect(Collectors.joining(" "));
  }

  /** Variables that have single values or values over time, each once. */
  String inputs(List<Token> tokens, Map<String, Object> values) {
    Set<String> said = new LinkedHashSet<>();
    for (Token token : tokens) {
      Object value = values.get(token.text());
      if (token.is(Token.Kind.VARIABLE) && value != null && variables.containsKey(token.text())) {
        said.add(variable(token.text(), value));
      }
    }
    return String.join(zh ? "、" : ", ", said);
  }

  String result(Object value) {
    return plain(value);
  }
}
