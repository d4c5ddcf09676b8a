package chokepoint.whynot;

import chokepoint.assessment.Format;
import chokepoint.assessment.Language;
import chokepoint.assessment.Names;
import chokepoint.explanation.FactWords;
import chokepoint.facts.FactSet;
import chokepoint.maths.Steps;
import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import chokepoint.vocabulary.FactType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names in a rule's conditions with their values, in one language. A variable is called what
 * the field is called that it stands for, or what the fact is called that a condition asks for by
 * its id.
 */
final class RuleWords {
  private record Bound(String type, String field, Optional<String> of) {}

  private final FactSet set;
  private final FactWords facts;
  private final Language language;
  private final Map<String, Bound> variables = new HashMap<>();

  RuleWords(RuleText rule, FactSet set, Language language) {
    this.set = set;
    this.facts = new FactWords(set, language);
    this.language = language;
    rule.patterns().filter(Pattern::matchesFacts).forEach(this::bind);
  }

  boolean zh() {
    return language == Language.ZH;
  }

  private void bind(Pattern pattern) {
    FactType type = set.vocabulary().type(pattern.type()).orElseThrow();
    Optional<String> id = type.finding() ? Optional.empty() : idOf(pattern, type);
    for (Constraint constraint : pattern.constraints()) {
      String first = constraint.expression().get(0).text();
      if (constraint.variable().isPresent() && type.field(first).isPresent()) {
        variables.putIfAbsent(constraint.variable().get(), new Bound(type.name(), first, id));
      }
    }
  }

  /** The id that a pattern asks for as a constant. */
  private static Optional<String> idOf(Pattern pattern, FactType type) {
    return pattern.constraints().stream()
        .map(Constraint::expression)
        .filter(e -> e.size() == 3 && e.get(1).is("==") && e.get(2).is(Token.Kind.TEXT))
        .filter(e -> type.idFields().stream().anyMatch(f -> f.name().equals(e.get(0).text())))
        .map(e -> quoted(e.get(2)))
        .findFirst();
  }

  private static String quoted(Token text) {
    return text.text().replaceAll("^\"|\"$", "");
  }

  /** The field that a single name stands for. */
  private Optional<Bound> bound(List<Token> side, Sight sight) {
    List<Token> name = side.size() == 3 && side.get(0).is("this") ? side.subList(2, 3) : side;
    if (name.size() != 1) {
      return Optional.empty();
    }
    Token token = name.get(0);
    return token.is(Token.Kind.VARIABLE)
        ? Optional.ofNullable(variables.get(token.text()))
        : sight
            .fact()
            .filter(f -> facts.has(f.type(), token.text()))
            .map(f -> new Bound(f.type(), token.text(), Optional.empty()));
  }

  /** The value of a side that is a single name; null if it is none, or has none. */
  @Nullable Object value(List<Token> side, Sight sight) {
    return side.size() == 1 ? sight.value(side.get(0)) : null;
  }

  /** What a side of a comparison is called. */
  String name(List<Token> side, Sight sight) {
    return bound(side, sight).map(this::label).orElseGet(() -> side(side, sight));
  }

  private String label(Bound bound) {
    return bound
        .of
        .map(id -> new Names(set).of(id, language))
        .orElseGet(() -> facts.label(bound.type, bound.field));
  }

  /** One side of a comparison, named and with its value. */
  String side(List<Token> tokens, Sight sight) {
    Optional<Bound> bound = bound(tokens, sight);
    if (bound.isPresent()) {
      Object value = sight.value(tokens.get(tokens.size() - 1));
      String shown =
          value == null
              ? (zh() ? "无" : "none")
              : facts.shown(bound.get().type, bound.get().field, value);
      return label(bound.get()) + " " + shown;
    }
    return code(tokens, sight);
  }

  /**
   * What the other side is held against: a value in the same unit, and what it is if it has a name.
   */
  String limit(List<Token> tokens, List<Token> other, Sight sight) {
    Optional<Bound> own = bound(tokens, sight);
    Object value = constant(tokens).orElseGet(() -> sight.value(tokens.get(tokens.size() - 1)));
    if (value == null || (tokens.size() > 1 && own.isEmpty())) {
      return code(tokens, sight);
    }
    Optional<Bound> like = bound(other, sight).or(() -> own);
    String shown = like.map(b -> facts.shown(b.type, b.field, value)).orElseGet(() -> plain(value));
    Optional<String> name = own.map(this::label).filter(n -> !n.equals(name(other, sight)));
    return name.map(n -> zh() ? shown + "（" + n + "）" : shown + " (" + n + ")").orElse(shown);
  }

  private static Optional<Object> constant(List<Token> tokens) {
    if (tokens.size() != 1) {
      return Optional.empty();
    }
    Token token = tokens.get(0);
    return token.is(Token.Kind.NUMBER)
        ? Optional.of(Double.valueOf(token.text().replaceAll("[lLdDfF]$", "")))
        : token.is(Token.Kind.TEXT) ? Optional.of(quoted(token)) : Optional.empty();
  }

  /** An expression with values in place of names. */
  String code(List<Token> tokens, Sight sight) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<String> choice = choice(tokens, i);
      String word = choice.orElse(word(tokens.get(i), sight));
      out.append(adjoins(out, word) ? "" : " ").append(word);
      i += choice.isPresent() ? 2 : 0;
    }
    return out.toString();
  }

  private static boolean adjoins(StringBuilder before, String word) {
    return before.length() == 0
        || word.matches("[.,)(]")
        || ".(".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** The name of a constant that is written with its type. */
  private Optional<String> choice(List<Token> tokens, int at) {
    return at + 2 < tokens.size() && tokens.get(at + 1).is(".")
        ? set.vocabulary()
            .choiceName(tokens.get(at).text(), tokens.get(at + 2).text())
            .map(t -> zh() ? t.zh() : t.en())
        : Optional.empty();
  }

  private String word(Token token, Sight sight) {
    Object value = sight.value(token);
    if (value == null) {
      return token.is(Token.Kind.TEXT) ? quoted(token) : token.text();
    }
    return bound(List.of(token), sight)
        .map(b -> label(b) + " " + facts.shown(b.type, b.field, value))
        .orElseGet(() -> plain(value));
  }

  /** Variables of fields that an expression names, with their values, each once. */
  String inputs(List<Token> tokens, Sight sight) {
    Set<String> said = new LinkedHashSet<>();
    for (Token token : tokens) {
      if (token.is(Token.Kind.VARIABLE)
          && variables.containsKey(token.text())
          && sight.value(token) != null) {
        said.add(side(List.of(token), sight));
      }
    }
    return String.join(zh() ? "、" : ", ", said);
  }

  /** A value that no field holds. */
  String plain(Object value) {
    return value instanceof LocalDate day
        ? Format.date(day, language)
        : value instanceof Steps steps ? facts.over(steps) : Format.plain(value);
  }

  /**
   * A variable's value for a hole of a template: a constant by its name, anything else as it is.
   */
  @Nullable Object forHole(String name, Sight sight) {
    Object value = sight.match().values().get(name);
    Bound bound = variables.get("$" + name);
    boolean constant =
        value instanceof String s
            && bound != null
            && facts.choices(bound.type, bound.field).contains(s);
    return constant ? facts.shown(bound.type, bound.field, value) : value;
  }
}
