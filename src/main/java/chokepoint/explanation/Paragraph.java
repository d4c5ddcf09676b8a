package chokepoint.explanation;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Firing;
import chokepoint.assessment.Format;
import chokepoint.assessment.Language;
import chokepoint.facts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An assessment in a few sentences: a paragraph for what is asked, one for the first headline with
 * the chain that leads to it and what it rests on, one for the other headlines of its rank.
 */
public final class Paragraph {
  private static final int OTHERS = 4;

  private final Assessment assessment;
  private final Language language;
  private final StepWords steps;

  private Paragraph(Assessment assessment, Language language) {
    this.assessment = assessment;
    this.language = language;
    this.steps = new StepWords(assessment, language);
  }

  /** In both languages. */
  public static Text of(Assessment assessment) {
    return new Text(
        new Paragraph(assessment, Language.EN).text(),
        Optional.of(new Paragraph(assessment, Language.ZH).text()));
  }

  private String text() {
    List<Finding> headlines = assessment.headlines();
    if (headlines.isEmpty()) {
      String horizon = Format.date(assessment.factSet().horizon(), language);
      return paragraphs(
          List.of(List.of(hypothetical()), List.of(Phrase.NOTHING.in(language, horizon))));
    }
    List<String> others =
        headlines.stream()
            .skip(1)
            .filter(f -> f.headline().equals(headlines.get(0).headline()))
            .limit(OTHERS)
            .map(f -> sentence(f.text()))
            .toList();
    return paragraphs(List.of(List.of(hypothetical()), chain(headlines.get(0)), others));
  }

  /** Each of some sentences, with an empty line between. */
  private String paragraphs(List<List<String>> paragraphs) {
    return paragraphs.stream()
        .filter(p -> !p.isEmpty())
        .map(p -> String.join(language == Language.ZH ? "" : " ", p))
        .collect(Collectors.joining("\n\n"));
  }

  /** The author's words where there are any. */
  private String hypothetical() {
    Text asked = assessment.factSet().story().orElseGet(assessment.factSet()::title);
    String said = language.of(asked).strip();
    return said.matches("(?s).*[.?!。？！]") ? said : said + Phrase.FULL_STOP.in(language);
  }

  private List<String> chain(Finding headline) {
    List<String> sentences = new ArrayList<>();
    sentences.add(sentence(headline.text()));
    for (Firing firing : Proof.of(assessment, headline).firings()) {
      boolean aside = firing.rule().annotations().containsKey("aside");
      if (!aside && !firing.concludes().contains(headline.id())) {
        sentences.add(steps.sentence(firing));
      }
    }
    steps.restsOn(headline).ifPresent(sentences::add);
    return sentences;
  }

  private String sentence(Text text) {
    return language.of(text) + Phrase.FULL_STOP.in(language);
  }
}
