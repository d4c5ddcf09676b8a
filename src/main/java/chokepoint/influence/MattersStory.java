package chokepoint.influence;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Conclusion;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Language;
import chokepoint.comparison.Move;
import chokepoint.comparison.MoveWords;
import chokepoint.explanation.FactWords;
import chokepoint.facts.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which uncertain fields still matter, told to a reader. */
public final class MattersStory {
  private final Matters matters;
  private final Language language;
  private final boolean zh;
  private final FactWords facts;
  private final MoveWords moves;
  private final StringBuilder out = new StringBuilder();

  private MattersStory(Matters matters, Language language) {
    this.matters = matters;
    this.language = language;
    this.zh = language == Language.ZH;
    this.facts = new FactWords(matters.assessment().factSet(), language);
    this.moves = new MoveWords(facts, language);
  }

  /** The whole story. */
  public static String tell(Matters matters, Language language) {
    MattersStory story = new MattersStory(matters, language);
    story.tell();
    return story.out.toString();
  }

  private void tell() {
    line(0, language.of(matters.assessment().factSet().title()));
    if (matters.matters().isEmpty()) {
      line(0, zh ? "没有给出任何取值范围。" : "No ranges are given.");
      return;
    }
    List<Matter> open = matters.matters().stream().filter(m -> !m.departures().isEmpty()).toList();
    line(0, "");
    if (open.isEmpty()) {
      line(0, zh ? "没有任何待定数值会改变主要结论。" : "None of what is uncertain changes a headline.");
    } else {
      line(0, zh ? "最应先弄清的（依次）" : "Answer this next, the first of these first");
    }
    open.forEach(this::tell);
    List<Matter> idle = matters.matters().stream().filter(m -> m.departures().isEmpty()).toList();
    if (!open.isEmpty() && !idle.isEmpty()) {
      line(0, "");
      line(
          0,
          (zh ? "不再影响主要结论：" : "No longer matters: ")
              + idle.stream().map(this::named).collect(Collectors.joining(zh ? "；" : "; ")));
    }
  }

  private String named(Matter m) {
    return facts.named(m.fact()) + (zh ? "，" : ", ") + facts.label(m.fact().type(), m.field());
  }

  private void tell(Matter m) {
    line(0, "");
    String stated = m.stated().map(v -> shown(m, v)).orElse(zh ? "未给出" : "not stated");
    line(2, named(m) + (zh ? "：" : ": ") + stated + (zh ? "，可能为" : "; perhaps ") + range(m));
    for (Departure o : m.departures()) {
      line(4, where(m, o));
      each(zh ? "新出现：" : "appears: ", o.headlines().appeared(), o.there());
      each(zh ? "不再成立：" : "vanishes: ", o.headlines().vanished(), matters.assessment());
      for (Move move : o.headlines().moved()) {
        line(6, "- " + text(move.was(), matters.assessment()));
        line(8, moves.of(move));
      }
    }
  }

  private String where(Matter m, Departure o) {
    String at = (zh ? "若为" : "at ") + shown(m, o.value());
    Optional<Object> from = o.threshold().filter(t -> !t.equals(o.value()));
    return at
        + from.map(t -> zh ? "（自" + shown(m, t) + "起）" : ", beginning with " + shown(m, t))
            .orElse("")
        + (zh ? "：" : ":");
  }

  private void each(String head, List<Conclusion> findings, Assessment from) {
    findings.forEach(c -> line(6, "- " + head + text(c, from)));
  }

  private String text(Conclusion c, Assessment from) {
    return from.finding(c.id()).map(Finding::text).map(language::of).orElse(c.id());
  }

  private String range(Matter m) {
    if (m.range() instanceof Range.Choice choice) {
      return choice.values().stream()
          .map(v -> shown(m, v))
          .collect(Collectors.joining(zh ? "、" : ", "));
    }
    Grid ends =
        m.range() instanceof Range.Triangular t
            ? new Grid(t.low(), t.high(), 1, false)
            : new Grid(
                ((Range.Uniform) m.range()).low(), ((Range.Uniform) m.range()).high(), 1, false);
    return shown(m, ends.from()) + (zh ? "至" : " to ") + shown(m, ends.to());
  }

  private String shown(Matter m, Object value) {
    return facts.shown(m.fact().type(), m.field(), value);
  }

  private void line(int indent, String text) {
    out.append(" ".repeat(text.isEmpty() ? 0 : indent)).append(text).append('\n');
  }
}
