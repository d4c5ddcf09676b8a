package chokepoint.explanation;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Firing;
import chokepoint.assessment.Format;
import chokepoint.assessment.Language;
import chokepoint.facts.Alternative;
import chokepoint.facts.Basis;
import chokepoint.facts.Fact;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One step of a proof in words, with how sure its facts are and where they come from. */
final class StepWords {
  private final Assessment assessment;
  private final Language language;

  StepWords(Assessment assessment, Language language) {
    this.assessment = assessment;
    this.language = language;
  }

  String basis(Basis basis) {
    return Phrase.valueOf(basis.name()).in(language);
  }

  /** What the rule says, with basis and source of the facts it uses directly. */
  String told(Firing firing) {
    Set<String> notes = new LinkedHashSet<>();
    for (String premise : firing.premises()) {
      assessment
          .factSet()
          .find(premise)
          .filter(f -> assessment.basisOf(f.id()).isPresent())
          .ifPresent(f -> notes.addAll(notes(f)));
    }
    String text = language.of(firing.text()) + Phrase.FULL_STOP.in(language);
    return notes.isEmpty() ? text : text + " [" + String.join("; ", notes) + "]";
  }

  /** A stated fact with its values, basis and source. */
  String stated(Fact fact) {
    return fact.id()
        + " "
        + fields(fact.type(), fact.fields())
        + "  "
        + String.join("; ", assessment.basisOf(fact.id()).isPresent() ? notes(fact) : List.of())
        + fact.source().flatMap(s -> s.note()).map(n -> " (" + n + ")").orElse("");
  }

  private List<String> notes(Fact fact) {
    List<String> notes = new ArrayList<>();
    notes.add(basis(fact.basis()) + fact.source().map(s -> ", " + s.ref()).orElse(""));
    for (Alternative a : fact.alternatives()) {
      String said = fields(fact.type(), a.fields());
      notes.add(
          Phrase.OTHERS_SAY.in(language, said) + a.source().map(s -> ", " + s.ref()).orElse(""));
    }
    return notes;
  }

  /** A fact by name: its type and what it is about. */
  String named(Fact fact) {
    List<String> parts = new ArrayList<>();
    for (String part : fact.key().split("/", -1)) {
      parts.add(assessment.names().of(part, language));
    }
    String about = String.join(Phrase.LIST.in(language), parts);
    return typeName(fact) + (language == Language.ZH ? "（" + about + "）" : " (" + about + ")");
  }

  private String typeName(Fact fact) {
    FactType type = assessment.factSet().vocabulary().type(fact.type()).orElseThrow();
    return language == Language.ZH ? type.annotation("zh").orElse(type.name()) : type.label();
  }

  private String fields(String type, Map<String, Object> fields) {
    FactType declared = assessment.factSet().vocabulary().type(type).orElseThrow();
    List<String> said = new ArrayList<>();
    fields.forEach(
        (name, value) ->
            declared.field(name).ifPresent(f -> said.add(label(f) + " " + shown(f, value))));
    return String.join(Phrase.LIST.in(language), said);
  }

  private String label(Field field) {
    return language == Language.ZH ? field.annotation("zh").orElse(field.name()) : field.label();
  }

  private String shown(Field field, Object value) {
    if (value instanceof Number n && field.annotation("unit").filter("share"::equals).isPresent()) {
      return Format.percent(n.doubleValue(), language);
    }
    if (value instanceof LocalDate d) {
      return Format.date(d, language);
    }
    return value instanceof String s ? assessment.names().of(s, language) : Format.plain(value);
  }
}
