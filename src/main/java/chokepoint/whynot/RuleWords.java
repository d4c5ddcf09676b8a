package chokepoint.whynot;

import chokepoint.assessment.Format;
import chokepoint.assessment.Language;
import chokepoint.assessment.Names;
import chokepoint.explanation.FactWords;
import chokepoint.facts.FactSet;
import chokepoint.maths.Steps;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import chokepoint.whynot.Meanings.Meaning;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names in a rule's conditions with their values, in one language: each is called as what it
 * means.
 */
final class RuleWords {
  private final FactSet set;
  private final FactWords facts;
  private final Language language;
  private final Meanings meanings;

  RuleWords(RuleText rule, FactSet set, Language language) {
    this.set = set;
    this.facts = new FactWords(set, language);
    this.language = language;
    this.meanings = new Meanings(rule, set.vocabulary());
  }

  boolean zh() {
    return language == Language.ZH;
  }

  /** The value of a side that is a single name; null if it is none, or has none. */
  @Nullable Object value(List<Token> side, Sight sight) {
    return side.size() == 1 ? sight.value(side.get(0)) : null;
  }

  /** What a side of a comparison is called. */
  String name(List<Token> side, Sight sight) {
    return meanings.of(side, sight).map(this::label).orElseGet(() -> side(side, sight));
  }

  private String label(Meaning bound) {
    return bound
        .of()
        .map(id -> new Names(set).of(id, language))
        .orElseGet(() -> facts.label(bound.type(), bound.field()));
  }

  /** One side of a comparison, named and with its value. */
  String side(List<Token> tokens, Sight sight) {
    Optional<Meaning> bound = meanings.of(tokens, sight);
    if (bound.isPresent()) {
      Object value = sight.value(tokens.get(tokens.size() - 1));
      String shown =
          value == null
              ? (zh() ? "无" : "none")
              : facts.shown(bound.get().type(), bound.get().field(), value);
      return label(bound.get()) + " " + shown;
    }
    return code(tokens, sight);
  }

  /**
   * What the other side is held against: a value in the same unit, and what it is if it has a name.
   */
  String limit(List<Token> tokens, List<Token> other, Sight sight) {
    Optional<Meaning> own = meanings.of(tokens, sight);
    Object value = constant(tokens).orElseGet(() -> sight.value(tokens.get(tokens.size() - 1)));
    if (value == null || (tokens.size() > 1 && own.isEmpty())) {
      return code(tokens, sight);
    }
    Optional<Meaning> like = meanings.of(other, sight).or(() -> own);
    String shown =
        like.map(b -> facts.shown(b.type(), b.field(), value)).orElseGet(() -> plain(value));
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
        : token.is(Token.Kind.TEXT) ? Optional.of(token.unquoted()) : Optional.empty();
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
      return token.is(Token.Kind.TEXT) ? token.unquoted() : token.text();
    }
    return meanings
        .of(List.of(token), sight)
        .map(b -> label(b) + " " + facts.shown(b.type(), b.field(), value))
        .orElseGet(() -> plain(value));
  }

  /** Variables of fields that an expression names, with their values, each once. */
  String inputs(List<Token> tokens, Sight sight) {
    Set<String> said = new LinkedHashSet<>();
    for (Token token : tokens) {
      if (token.is(Token.Kind.VARIABLE)
          && meanings.ofVariable(token.text()).isPresent()
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
    Meaning bound = meanings.ofVariable("$" + name).orElse(null);
    boolean constant =
        value instanceof String s
            && bound != null
            && facts.choices(bound.type(), bound.field()).contains(s);
    return constant ? facts.shown(bound.type(), bound.field(), value) : value;
  }
}
