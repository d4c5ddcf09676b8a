package chokepoint.influence;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Language;
import chokepoint.assessment.Progress;
import chokepoint.explanation.FindingPattern;
import chokepoint.facts.FactSet;
import chokepoint.influence.Influence.Without;
import chokepoint.support.Shipped;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NeedsTest {
  /** One ban on all, and a freeze that begins later: without the ban the halt comes later. */
  private static final String TWO_CAUSES =
      """
      horizon: 2026-12-31
      facts:
        - Economy: {id: north}
        - Economy: {id: south}
        - Good: {id: ore}
        - Site: {id: mill, economy: south}
        - Need: {site: mill, input: ore, coverDays: 30}
          basis: REPORTED
        - Sourcing: {buyer: mill, good: ore, supplier: north, share: 1}
        - ExportControl: {id: first, issuer: north, target: south, good: ore, kind: BAN,
                          since: 2026-01-10}
        - ExportControl: {id: second, issuer: north, target: south, good: ore, kind: BAN,
                          since: 2026-03-01}
      """;

  @Test
  void withoutWhatItNeedsMostAFindingFalls() {
    Needs needs = needs(TWO_CAUSES.replaceAll("- ExportControl: \\{id: second[^}]*}", ""));

    assertThat(of(needs, Without.FALLS))
        .contains("ExportControl[first]", "Need[mill/ore]", "Sourcing[mill/ore/north]");
    assertThat(of(needs, Without.MOVES)).isEmpty();
  }

  /** 30 days from 10 January, or from 1 March. */
  @Test
  void aStandInMakesItOnlyMove() {
    Needs needs = needs(TWO_CAUSES);

    assertThat(of(needs, Without.MOVES)).containsExactly("ExportControl[first]");
    assertThat(NeedsStory.tell(needs, set(TWO_CAUSES), Language.EN))
        .contains("since: 9 February 2026 → 31 March 2026 (50 days later)");
    assertThat(NeedsStory.tell(needs, set(TWO_CAUSES), Language.ZH)).contains("缺少以下任一项，结论只是变动");
  }

  /** The same ban twice: what stands for both in the proof is not needed. */
  @Test
  void whatHasAnEqualStandInIsNotNeeded() {
    Needs needs = needs(TWO_CAUSES.replace("2026-03-01", "2026-01-10"));

    assertThat(of(needs, Without.NONE)).contains("ExportControl[first]");
  }

  private static FactSet set(String text) {
    return Shipped.reader().read(text, "made-up");
  }

  private static List<String> of(Needs needs, Without without) {
    return needs.influences().stream()
        .filter(i -> i.without() == without)
        .map(i -> i.fact().id())
        .toList();
  }

  private static Needs needs(String text) {
    Assessment assessment = Shipped.assessor().assess(set(text));
    FindingPattern pattern = FindingPattern.parse("Halt site=mill", Shipped.rules().vocabulary());
    Finding halt =
        assessment.findings().stream().filter(pattern::matches).findFirst().orElseThrow();
    return Needs.of(Shipped.assessor(), assessment, halt, Progress.UNHEARD);
  }
}
