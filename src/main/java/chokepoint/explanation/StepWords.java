package chokepoint.explanation;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Firing;
import chokepoint.assessment.Language;
import chokepoint.facts.Alternative;
import chokepoint.facts.Basis;
import chokepoint.facts.Fact;
import chokepoint.facts.Source;
import chokepoint.facts.Text;
import java.util.ArrayList;
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

  StepWords(Assessment assessment, Language language) {
    this.assessment = assessment;
    this.language = language;
    this.words = new FactWords(assessment.factSet().vocabulary(), assessment.names(), language);
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
      fact.alternatives().stream()
          .map(a -> words.fields(fact.type(), a.fields()))
          .distinct()
          .forEach(said -> notes.add(Phrase.OTHERS_SAY.in(language, said)));
    }
    boolean zh = language == Language.ZH;
    String remark =
        notes.isEmpty()
            ? ""
            : (zh ? "（" : " (") + String.join(zh ? "；" : "; ", notes) + (zh ? "）" : ")");
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
        + String.join("; ", assessment.basisOf(fact.id()).isPresent() ? notes(fact) : List.of())
        + fact.source().flatMap(Source::note).map(this::bracketed).orElse("");
  }

  private String bracketed(Text note) {
    return language == Language.ZH ? "（" + language.of(note) + "）" : " (" + note.en() + ")";
  }

  private List<String> notes(Fact fact) {
    List<String> notes = new ArrayList<>();
    notes.add(basis(fact.basis()) + fact.source().map(s -> ", " + s.ref()).orElse(""));
    for (Alternative a : fact.alternatives()) {
      String said = words.fields(fact.type(), a.fields());
      notes.add(
          Phrase.OTHERS_SAY.in(language, said) + a.source().map(s -> ", " + s.ref()).orElse(""));
    }
    return notes;
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
    String colon = language == Language.ZH ? "：" : ": ";
    return Optional.of(
        head + colon + String.join(Phrase.LIST.in(language), each) + Phrase.FULL_STOP.in(language));
  }

  /** A fact by name: its type and what it is about. */
  String named(Fact fact) {
    return words.named(fact);
  }
}
