package chokepoint.comparison;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Conclusion;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Language;
import chokepoint.explanation.FactWords;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comparison told to a reader: what appeared, vanished and moved, each with its cause. */
public final class ComparisonStory {
  private final Comparison comparison;
  private final Language language;
  private final EditWords edits;
  private final MoveWords words;
  private final StringBuilder out = new StringBuilder();

  private ComparisonStory(Comparison comparison, Language language) {
    this.comparison = comparison;
    this.language = language;
    var before = comparison.baseline().factSet();
    var after = comparison.scenario().factSet();
    this.edits = new EditWords(before, after, language);
    this.words = new MoveWords(new FactWords(after, language), language);
  }

  /** The whole story. */
  public static String tell(Comparison comparison, Language language) {
    ComparisonStory story = new ComparisonStory(comparison, language);
    story.tell();
    return story.out.toString();
  }

  private void tell() {
    line(0, Said.TITLE.in(language, title(comparison.scenario()), title(comparison.baseline())));
    if (comparison.edits().isEmpty()) {
      line(0, Said.ALIKE.in(language));
      return;
    }
    line(0, "");
    line(0, Said.CHANGED.in(language));
    comparison.edits().forEach(e -> line(2, "- " + edits.of(e)));
    if (comparison.same()) {
      line(0, "");
      line(0, Said.SAME.in(language));
      return;
    }
    list(Said.APPEARED, comparison.appeared(), comparison.scenario());
    list(Said.VANISHED, comparison.vanished(), comparison.baseline());
    moves();
    if (!comparison.idle().isEmpty()) {
      line(0, "");
      comparison.idle().forEach(e -> line(0, Said.IDLE.in(language, edits.of(e))));
    }
  }

  private String title(Assessment assessment) {
    return language.of(assessment.factSet().title());
  }

  private void list(Said heading, List<Conclusion> findings, Assessment from) {
    if (!findings.isEmpty()) {
      line(0, "");
      line(0, heading.in(language));
      for (Conclusion c : sorted(findings, from, c -> c)) {
        line(2, "- " + text(c, from));
        because(c.id());
      }
    }
  }

  /** The most important first, as headlines are. */
  private static <T> List<T> sorted(
      List<T> some, Assessment from, Function<T, Conclusion> finding) {
    return some.stream()
        .sorted(Comparator.comparingInt(t -> rank(finding.apply(t), from)))
        .toList();
  }

  private static int rank(Conclusion finding, Assessment from) {
    return from.finding(finding.id())
        .map(f -> f.headline().orElse(Integer.MAX_VALUE))
        .orElse(Integer.MAX_VALUE);
  }

  private String text(Conclusion conclusion, Assessment from) {
    return from.finding(conclusion.id())
        .map(Finding::text)
        .map(language::of)
        .orElse(conclusion.id());
  }

  private void moves() {
    if (!comparison.moved().isEmpty()) {
      line(0, "");
      line(0, Said.MOVED.in(language));
    }
    @Nullable Conclusion told = null;
    for (Move move : sorted(comparison.moved(), comparison.scenario(), Move::is)) {
      if (!move.is().equals(told)) {
        told = move.is();
        line(2, "- " + text(told, comparison.scenario()));
        because(told.id());
      }
      line(4, words.of(move));
    }
  }

  private void because(String finding) {
    if (comparison.edits().size() == 1) {
      return; // there is nothing else that it could be because of
    }
    for (Cause cause : comparison.because()) {
      if (cause.findings().contains(finding)) {
        String all =
            cause.edits().stream()
                .map(edits::of)
                .collect(Collectors.joining(Said.TOGETHER.in(language)));
        line(4, Said.BECAUSE.in(language, all));
      }
    }
  }

  private void line(int indent, String text) {
    out.append(" ".repeat(text.isEmpty() ? 0 : indent)).append(text).append('\n');
  }
}
