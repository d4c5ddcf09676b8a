package chokepoint.explanation;

import chokepoint.assessment.Format;
import chokepoint.assessment.Language;
import chokepoint.assessment.Names;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.maths.Steps;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Stated facts, their fields and values in words. */
public final class FactWords {
  private final Vocabulary vocabulary;
  private final Names names;
  private final Language language;

  /** Words with the names that a fact set gives. */
  public FactWords(FactSet set, Language language) {
    this(set.vocabulary(), new Names(set), language);
  }

  FactWords(Vocabulary vocabulary, Names names, Language language) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.language = language;
  }

  /** A fact by name: its type and what it is about. */
  public String named(Fact fact) {
    return named(fact.type(), fact.id());
  }

  /** A fact or a finding by name. */
  public String named(String type, String id) {
    List<String> parts = new ArrayList<>();
    for (String part : id.substring(type.length() + 1, id.length() - 1).split("/", -1)) {
      parts.add(choice(type, part).orElseGet(() -> shownPart(part)));
    }
    String about = String.join(Phrase.LIST.in(language), parts);
    return typeName(type) + (language == Language.ZH ? "（" + about + "）" : " (" + about + ")");
  }

  /** The name of a constant that is part of an id of a type. */
  private Optional<String> choice(String type, String part) {
    return type(type).idFields().stream()
        .filter(f -> f.choices().contains(part))
        .findFirst()
        .map(f -> choice(f, part));
  }

  private String shownPart(String part) {
    return part.matches("\\d{4}-\\d\\d-\\d\\d")
        ? Format.date(LocalDate.parse(part), language)
        : names.of(part, language);
  }

  /** The name of a type. */
  public String typeName(String name) {
    FactType type = type(name);
    return language == Language.ZH ? type.annotation("zh").orElse(type.name()) : type.label();
  }

  /** The name of a field. */
  public String label(String type, String field) {
    return type(type).field(field).map(this::label).orElse(field);
  }

  /** Whether a type has a field. */
  public boolean has(String type, String field) {
    return type(type).field(field).isPresent();
  }

  /** The constants a field may hold; none if it holds something else. */
  public List<String> choices(String type, String field) {
    return type(type).field(field).map(Field::choices).orElse(List.of());
  }

  /** A value of a field. */
  public String shown(String type, String field, Object value) {
    return type(type).field(field).map(f -> shown(f, value)).orElseGet(() -> Format.plain(value));
  }

  /** The value of a field that is not stated: its default; empty if it has none. */
  public Optional<String> unstated(String type, String field) {
    return type(type).field(field).flatMap(f -> f.defaultText().map(d -> shown(f, value(f, d))));
  }

  private static Object value(Field field, String text) {
    return switch (field.kind()) {
      case NUMBER, INTEGER -> Double.valueOf(text);
      default -> text.substring(text.lastIndexOf('.') + 1); // a constant, perhaps with its type
    };
  }

  /** Names and values of fields. */
  public String fields(String type, Map<String, Object> fields) {
    FactType declared = type(type);
    List<String> said = new ArrayList<>();
    fields.forEach(
        (name, value) ->
            declared.field(name).ifPresent(f -> said.add(label(f) + " " + shown(f, value))));
    return String.join(Phrase.LIST.in(language), said);
  }

  private FactType type(String name) {
    return vocabulary.type(name).orElseThrow();
  }

  private String label(Field field) {
    return language == Language.ZH ? field.annotation("zh").orElse(field.name()) : field.label();
  }

  private String shown(Field field, Object value) {
    String unit = field.annotation("unit").orElse("");
    if (value instanceof Number n && unit.equals("share")) {
      return Format.percent(n.doubleValue(), language);
    }
    if (value instanceof Number n && unit.equals("day")) {
      return Format.days(n.doubleValue(), language);
    }
    if (value instanceof LocalDate d) {
      return Format.date(d, language);
    }
    if (value instanceof Steps steps) {
      return over(steps, v -> shown(field, v));
    }
    return value instanceof String s ? text(field, s) : Format.plain(value);
  }

  /** Values over time that no field holds. */
  public String over(Steps steps) {
    return over(steps, Format::plain);
  }

  /** Values over time, each with the day on which it begins. */
  private String over(Steps steps, Function<Object, String> shown) {
    List<String> pieces = new ArrayList<>();
    for (Steps.Piece piece : steps.pieces()) {
      String value = shown.apply(piece.value());
      String since = piece.from().map(d -> Format.date(d, language)).orElse("");
      pieces.add(
          since.isEmpty()
              ? value
              : language == Language.ZH ? since + "起" + value : value + " from " + since);
    }
    return String.join(language == Language.ZH ? "，" : ", then ", pieces);
  }

  /** A text, or a value that is written as text in a question. */
  private String text(Field field, String value) {
    return switch (field.kind()) {
      case DATE, NUMBER, INTEGER -> shownPart(value);
      default -> choice(field, value);
    };
  }

  private String choice(Field field, String value) {
    return field.choices().contains(value)
        ? vocabulary
            .choiceName(field.typeName(), value)
            .map(t -> language == Language.ZH ? t.zh() : t.en())
            .orElse(value)
        : names.of(value, language);
  }
}
