package chokepoint.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Language;
import chokepoint.facts.FactSet;
import chokepoint.rulebase.ModuleCache;
import chokepoint.support.Shipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WhyNotTest {
  private static final Asker ASKER = new Asker(Shipped.assessor(), ModuleCache.NONE);
  private static final String MADE_UP =
      """
      horizon: 2026-12-31
      facts:
        - Economy: {id: north}
        - Economy: {id: south}
        - Good: {id: ore}
        - Site: {id: mill, economy: south}
        - Need: {site: mill, input: ore, coverDays: 45, importance: CRITICAL}
        - Sourcing: {buyer: mill, good: ore, supplier: north, share: 1.0}
      """;
  private static final String SHORT_BAN =
      MADE_UP
          + "  - ExportControl: {id: ban, issuer: north, target: south, good: ore, kind: BAN,"
          + " since: 2026-01-10, until: 2026-02-01}\n";

  @Test
  void withoutAMeasureTheChainOfMissingFindingsEndsAtTheMissingCut() {
    List<String> asked = asked(ask(MADE_UP, "Halt", Map.of("site", "mill")));

    assertThat(asked.get(0)).isEqualTo("Halt site=mill");
    assertThat(asked).anyMatch(a -> a.startsWith("Output"));
    assertThat(asked).hasSizeGreaterThan(3);
  }

  @Test
  void theRuleThatGotFarthestComesFirst() {
    WhyNot answer = ask(SHORT_BAN, "Halt", Map.of("site", "mill"));

    assertThat(answer.candidates()).isNotEmpty();
    assertThat(answer.candidates())
        .isSortedAccordingTo((a, b) -> Double.compare(b.nearness(), a.nearness()));
    assertThat(answer.candidates()).allSatisfy(c -> assertThat(c.met()).isLessThan(c.of()));
  }

  @Test
  void valuesOfAFailingComparisonAreGiven() {
    String some =
        MADE_UP + "  - Sourcing: {buyer: south, good: ore, supplier: north, share: 0.3}\n";
    WhyNot answer = ask(some, "Exposure", Map.of("economy", "south"));

    assertThat(answer.candidates())
        .anySatisfy(c -> assertThat(c.unmet().values()).containsValue(0.3));
  }

  @Test
  void theStorySaysHowFarEachRuleGotInBothLanguages() {
    WhyNot answer = ask(SHORT_BAN, "Halt", Map.of("site", "mill"));

    assertThat(WhyNotStory.tell(answer, Language.EN))
        .startsWith("Why no halt (site mill)")
        .contains("conditions met");
    assertThat(WhyNotStory.tell(answer, Language.ZH)).startsWith("为何没有：停产（生产点 mill）");
  }

  @Test
  void whatIsMissingIsAskedForWithTheSameSite() {
    WhyNot answer = ask(MADE_UP, "Halt", Map.of("site", "elsewhere"));

    assertThat(answer.candidates())
        .anySatisfy(
            c ->
                assertThat(c.missing())
                    .extracting(m -> m.asked().toString())
                    .containsExactly("Output site=elsewhere"));
  }

  private static List<String> asked(WhyNot answer) {
    List<String> all = new ArrayList<>(List.of(answer.asked().toString()));
    answer.candidates().stream()
        .flatMap(c -> c.missing().stream())
        .forEach(m -> all.addAll(asked(m)));
    return all;
  }

  private static WhyNot ask(String text, String type, Map<String, String> fields) {
    FactSet set = Shipped.reader().read(text, "made-up");
    return ASKER.ask(set, new Question(type, fields));
  }
}
