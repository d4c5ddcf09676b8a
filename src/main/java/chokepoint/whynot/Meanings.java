package chokepoint.whynot;

import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the names in a rule's conditions mean. A variable stands for a field, or for the fact that a
 * condition asks for by its id.
 */
final class Meanings {
  /**
   * A field.
   *
   * @param of id of the one fact whose field it is, if it is always the same
   */
  record Meaning(String type, String field, Optional<String> of) {}

  private final Vocabulary vocabulary;
  private final Map<String, Meaning> variables = new HashMap<>();

  Meanings(RuleText rule, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    rule.patterns().filter(Pattern::matchesFacts).forEach(this::bind);
  }

  private void bind(Pattern pattern) {
    FactType type = vocabulary.type(pattern.type()).orElseThrow();
    Optional<String> id = type.finding() ? Optional.empty() : idOf(pattern, type);
    for (Constraint constraint : pattern.constraints()) {
      String first = constraint.expression().get(0).text();
      if (constraint.variable().isPresent() && type.field(first).isPresent()) {
        variables.putIfAbsent(constraint.variable().get(), new Meaning(type.name(), first, id));
      }
    }
  }

  /** The id that a pattern asks for as a constant. */
  private static Optional<String> idOf(Pattern pattern, FactType type) {
    return pattern.constraints().stream()
        .map(Constraint::expression)
        .filter(e -> e.size() == 3 && e.get(1).is("==") && e.get(2).is(Token.Kind.TEXT))
        .filter(e -> type.idFields().stream().anyMatch(f -> f.name().equals(e.get(0).text())))
        .map(e -> e.get(2).unquoted())
        .findFirst();
  }

  /** The field that a single name stands for. */
  Optional<Meaning> of(List<Token> side, Sight sight) {
    List<Token> name = side.size() == 3 && side.get(0).is("this") ? side.subList(2, 3) : side;
    if (name.size() != 1) {
      return Optional.empty();
    }
    Token token = name.get(0);
    return token.is(Token.Kind.VARIABLE)
        ? Optional.ofNullable(variables.get(token.text()))
        : sight
            .fact()
            .filter(f -> vocabulary.type(f.type()).flatMap(t -> t.field(token.text())).isPresent())
            .map(f -> new Meaning(f.type(), token.text(), Optional.empty()));
  }

  /** The field that a variable stands for, if it stands for one. */
  Optional<Meaning> ofVariable(String name) {
    return Optional.ofNullable(variables.get(name));
  }
}
