package chokepoint.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.assessment.Language;
import chokepoint.assessment.Progress;
import chokepoint.facts.FactSet;
import chokepoint.support.Shipped;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MattersTest {
  /** A ban of 100 days on all that a mill uses; what it holds, and what matters not, is open. */
  private static final String OPEN =
      """
      horizon: 2026-12-31
      facts:
        - Economy: {id: north}
        - Economy: {id: south}
        - Good: {id: ore}
        - Good: {id: sand}
        - Site: {id: mill, economy: south}
        - Need: {site: mill, input: ore, coverDays: 30}
        - Sourcing: {buyer: mill, good: ore, supplier: north, share: 1}
        - Need: {site: mill, input: sand, coverDays: 30}
        - Sourcing: {buyer: mill, good: sand, supplier: south, share: 1}
        - ExportControl: {id: ban, issuer: north, target: south, good: ore, kind: BAN,
                          since: 2026-01-01, until: 2026-04-11}
      vary:
        "Need[mill/sand].coverDays": {uniform: [10, 90]}
        "Need[mill/ore].coverDays": {triangular: [20, 30, 200]}
      """;

  @Test
  void whatDecidesAHeadlineComesFirstWithTheValueFromWhichItDoes() {
    Matter first = matters(OPEN).matters().get(0);

    assertThat(first.target()).isEqualTo("Need[mill/ore].coverDays");
    Departure high =
        first.departures().stream().filter(Departure::decides).findFirst().orElseThrow();
    assertThat(high.value()).isEqualTo(200.0);
    assertThat(high.threshold()).isEqualTo(Optional.of(100.0));
    assertThat(high.headlines().vanished()).extracting(c -> c.type()).contains("Halt");
  }

  @Test
  void whatChangesNothingComesLast() {
    List<Matter> all = matters(OPEN).matters();

    assertThat(all.get(1).target()).isEqualTo("Need[mill/sand].coverDays");
    assertThat(all.get(1).departures()).isEmpty();
  }

  @Test
  void theStorySaysWhatToAnswerNextInBothLanguages() {
    Matters matters = matters(OPEN);

    assertThat(MattersStory.tell(matters, Language.EN))
        .contains("Answer this next", "at 200 days, beginning with 100 days:", "vanishes: ")
        .contains("No longer matters: need (mill, sand), cover days");
    assertThat(MattersStory.tell(matters, Language.ZH)).contains("最应先弄清的", "自100天起");
  }

  @Test
  void theUnknownIsAnythingThatTheVocabularyAllows() {
    String share = OPEN + "  \"Sourcing[mill/ore/north].share\": unknown\n";

    assertThat(matters(share).matters())
        .extracting(Matter::target)
        .contains("Sourcing[mill/ore/north].share");
    String cover = OPEN.replace("{uniform: [10, 90]}", "unknown");
    assertThatThrownBy(() -> matters(cover)).hasMessageContaining("which has no bounds");
  }

  private static Matters matters(String text) {
    FactSet set = Shipped.reader().read(text, "made-up");
    return Matters.of(Shipped.assessor(), set, Progress.UNHEARD);
  }
}
