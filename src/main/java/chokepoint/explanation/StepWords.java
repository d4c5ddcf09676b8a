package chokepoint.explanation;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Firing;
import chokepoint.assessment.Language;
import chokepoint.facts.Basis;
import chokepoint.facts.Fact;
import chokepoint.facts.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One step of a proof in words, with how sure its facts are and where they come from. */
final class StepWords {
  private final Assessment assessment;
  private final Language language;
  private final FactWords words;
  private final OtherFigures others;

  StepWords(Assessment assessment, Language language) {
    this.assessment = assessment;
    this.language = language;
    this.words = new FactWords(assessment.factSet().vocabulary(), assessment.names(), language);
    this.others = new OtherFigures(words, language);
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
    return notes.isEmpty() ? text : text + " [" + joined(notes) + "]";
  }

  /** What the rule says as a plain sentence, and how sure the weakest fact is that it uses. */
  String sentence(Firing firing) {
    List<Fact> used =
        firing.premises().stream()
            .flatMap(p -> assessment.factSet().find(p).stream())
            .filter(f -> assessment.basisOf(f.id()).isPresent())
            .toList();
    Optional<Basis> weakest = used.stream().map(Fact::basis).max(Comparator.naturalOrder());
    List<String> notes = new ArrayList<>();
    weakest.filter(b -> b != Basis.MEASURED).ifPresent(b -> notes.add(word(b)));
    for (Fact fact : used) {
      notes.addAll(others.of(fact, a -> ""));
    }
    String remark = notes.isEmpty() ? "" : Phrase.BRACKETS.in(language, joined(notes));
    return language.of(firing.text()) + remark + Phrase.FULL_STOP.in(language);
  }

  /** The basis without the mark before it. */
  private String word(Basis basis) {
    return basis(basis).substring(basis(basis).indexOf(' ') + 1);
  }

  /** A stated fact with its values, basis and source. */
  String stated(Fact fact) {
    return fact.id()
        + " "
        + words.fields(fact.type(), fact.fields())
        + "  "
        + joined(assessment.basisOf(fact.id()).isPresent() ? notes(fact) : List.of())
        + fact.source()
            .flatMap(Source::note)
            .map(n -> Phrase.BRACKETS.in(language, language.of(n)))
            .orElse("");
  }

  private String joined(Collection<String> notes) {
    return String.join(Phrase.SEMICOLON.in(language), notes);
  }

  private List<String> notes(Fact fact) {
    List<String> notes = new ArrayList<>();
    notes.add(basis(fact.basis()) + from(fact.source()));
    notes.addAll(others.of(fact, a -> from(a.source())));
    return notes;
  }

  private String from(Optional<Source> source) {
    return source.map(s -> Phrase.COMMA.in(language) + named(s)).orElse("");
  }

  /** What a source's reference is called. */
  String named(Source source) {
    return assessment.names().of(source.ref(), language);
  }

  /** What a finding rests on that somebody assumed; empty if nothing. */
  Optional<String> restsOn(Finding finding) {
    List<Fact> assumed = Proof.of(assessment, finding).assumptions(assessment);
    if (assumed.isEmpty()) {
      return Optional.empty();
    }
    String head =
        assumed.size() == 1
            ? Phrase.RESTS_ON_ONE.in(language)
            : Phrase.RESTS_ON.in(language, assumed.size());
    List<String> each = assumed.stream().map(words::named).toList();
    return Optional.of(
        head
            + Phrase.COLON.in(language)
            + String.join(Phrase.LIST.in(language), each)
            + Phrase.FULL_STOP.in(language));
  }

  /** A fact by name: its type and what it is about. */
  String named(Fact fact) {
    return words.named(fact);
  }
}
