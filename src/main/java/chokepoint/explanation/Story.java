package chokepoint.explanation;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Firing;
import chokepoint.assessment.Format;
import chokepoint.assessment.Language;
import chokepoint.assessment.Withdrawn;
import chokepoint.facts.Fact;
import chokepoint.facts.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An assessment told to a reader: what follows, why, from which source, how sure. */
public final class Story {
  private static final int TOLD_IN_FULL = 5;
  private static final int MENTIONED = 12;
  private static final int WORTH_A_PROOF = 2;

  private final Assessment assessment;
  private final Language language;
  private final StepWords steps;
  private final Layout layout;
  private final StringBuilder out = new StringBuilder();

  private Story(Assessment assessment, Language language, Layout layout) {
    this.assessment = assessment;
    this.language = language;
    this.steps = new StepWords(assessment, language);
    this.layout = layout;
  }

  /** The whole story. */
  public static String tell(Assessment assessment, Language language, Layout layout) {
    Story story = new Story(assessment, language, layout);
    story.tell();
    return story.out.toString();
  }

  private void tell() {
    line(layout.title(language.of(assessment.factSet().title())));
    assessment.factSet().story().ifPresent(s -> line(language.of(s)));
    line("");
    List<Finding> headlines = assessment.headlines();
    if (headlines.isEmpty()) {
      line(Phrase.NOTHING.in(language, horizon()));
    } else {
      line(layout.heading(Phrase.FOLLOWS.in(language, horizon())));
      told(headlines).forEach(this::full);
      mention(headlines);
    }
    withdrawn();
    sources(headlines);
    line("");
    line(Phrase.NO_FORECAST.in(language));
  }

  /** The most important ones; the first few of any kind where there are none. */
  private static List<Finding> told(List<Finding> headlines) {
    List<Finding> important =
        headlines.stream()
            .filter(f -> f.headline().orElse(Integer.MAX_VALUE) <= WORTH_A_PROOF)
            .limit(TOLD_IN_FULL)
            .toList();
    return important.isEmpty() ? headlines.stream().limit(2).toList() : important;
  }

  private void full(Finding finding) {
    Proof proof = Proof.of(assessment, finding);
    line("");
    line(layout.finding(sentence(finding.text()) + "  " + steps.basis(finding.basis())));
    line(layout.reasons(Phrase.BECAUSE.in(language)));
    for (Firing f : proof.firings()) {
      if (!f.rule().annotations().containsKey("aside") && !f.concludes().contains(finding.id())) {
        line(layout.reason(steps.told(f)));
      }
    }
    steps.restsOn(finding).ifPresent(r -> line(layout.after(r)));
  }

  private void mention(List<Finding> headlines) {
    List<Finding> rest = headlines.stream().skip(told(headlines).size()).limit(MENTIONED).toList();
    if (!rest.isEmpty()) {
      line("");
      line(layout.also(Phrase.ALSO.in(language)));
      rest.forEach(f -> line(layout.item(sentence(f.text()) + "  " + steps.basis(f.basis()))));
    }
  }

  private void withdrawn() {
    List<Withdrawn> told =
        assessment.withdrawn().stream()
            .filter(w -> w.finding().headline().orElse(Integer.MAX_VALUE) <= 2)
            .toList();
    if (!told.isEmpty()) {
      line("");
      line(layout.heading(Phrase.WITHDRAWN.in(language)));
      for (Withdrawn w : told) {
        String fact = assessment.factSet().find(w.by()).map(steps::named).orElse(w.by());
        line(layout.item(Phrase.WITHOUT.in(language, fact, sentence(w.finding().text()))));
      }
    }
  }

  private void sources(List<Finding> headlines) {
    Map<String, String> sources = new TreeMap<>();
    for (Finding f : told(headlines)) {
      for (Fact fact : Proof.of(assessment, f).facts()) {
        fact.source()
            .filter(s -> !fact.byDefault())
            .ifPresent(
                s ->
                    sources.merge(
                        steps.named(s), s.note().map(this::unended).orElse(""), this::together));
      }
    }
    if (!sources.isEmpty()) {
      line("");
      line(layout.heading(Phrase.SOURCES.in(language)));
      String colon = Phrase.COLON.in(language);
      sources.forEach((of, note) -> line(layout.item(note.isEmpty() ? of : of + colon + note)));
    }
  }

  /** A note is a part of a list here, even one that is a sentence. */
  private String unended(Text note) {
    return language.of(note).replaceFirst("[.。]$", "");
  }

  private String together(String notes, String note) {
    return notes.contains(note) ? notes : notes + Phrase.SEMICOLON.in(language) + note;
  }

  private String sentence(Text text) {
    return language.of(text) + Phrase.FULL_STOP.in(language);
  }

  private String horizon() {
    return Format.date(assessment.factSet().horizon(), language);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
