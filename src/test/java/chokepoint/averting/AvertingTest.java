package chokepoint.averting;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Conclusion;
import chokepoint.assessment.Language;
import chokepoint.assessment.Progress;
import chokepoint.explanation.FindingPattern;
import chokepoint.facts.Change;
import chokepoint.facts.FactSet;
import chokepoint.support.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AvertingTest {
  private static final String MADE_UP =
      """
      horizon: 2026-12-31
      facts:
        - Economy: {id: north}
        - Economy: {id: south}
        - Good: {id: ore}
        - Site: {id: mill, economy: south}
        - Need: {site: mill, input: ore, coverDays: 30, importance: CRITICAL}
        - Sourcing: {buyer: mill, good: ore, supplier: north, share: 0.83}
        - Site: {id: tool-works, economy: south, minimumLoad: 0.3}
        - Need: {site: tool-works, input: ore, coverDays: 45, importance: CRITICAL}
        - Sourcing: {buyer: tool-works, good: ore, supplier: north, share: 0.83}
        - ExportControl: {id: ban, issuer: north, target: south, good: ore, kind: BAN,
                          since: 2026-01-10, until: 2026-07-01}
      """;

  /** The loss is 0.83 a day for 172 days: 142.76 days of cover. */
  @Test
  void theLeastCoverThatLastsIsFoundToTheDay() {
    Averting averting = avert(MADE_UP, "Halt site=tool-works", Optional.empty());

    assertThat(changes(averting)).contains(set("Need[tool-works/ore]", "coverDays", 143.0));
  }

  @Test
  void dateMayBeEnough() {
    LocalDate june = LocalDate.of(2026, 6, 1);
    Averting averting = avert(MADE_UP, "Halt site=tool-works", Optional.of(june));

    assertThat(changes(averting)).contains(set("Need[tool-works/ore]", "coverDays", 118.0));
    assertThat(AvertingStory.tell(averting, Optional.of(june), Language.EN))
        .contains("puts it off to 1 June 2026 or later", "cover days: 118 days instead of 45 days");
  }

  @Test
  void everySuggestionAverts() {
    for (String scenario : List.of("japan-dual-use-ban", "project-vault")) {
      FactSet set = Shipped.scenario(scenario);
      Goal goal = new Goal(pattern("Halt"), Optional.empty());
      Averting averting = Averting.of(Shipped.assessor(), set, goal, Progress.UNHEARD);
      assertThat(averting.suggestions()).as(scenario).isNotEmpty();
      for (Suggestion s : averting.suggestions()) {
        assertThat(holds(set.with(s.changes()), goal)).as("%s %s", scenario, s).isFalse();
      }
    }
  }

  @Test
  void oneDayLessOfCoverDoesNotAvert() {
    FactSet set = read(MADE_UP);
    Goal goal = new Goal(pattern("Halt site=tool-works"), Optional.empty());

    assertThat(holds(set.with(List.of(set("Need[tool-works/ore]", "coverDays", 142.0))), goal))
        .isTrue();
    assertThat(holds(set.with(List.of(set("Need[tool-works/ore]", "coverDays", 143.0))), goal))
        .isFalse();
  }

  /** Each of two suppliers is banned: no one measure, share or project is enough. */
  @Test
  void whereOneChangeIsNotEnoughTwoAreFound() {
    String two =
        MADE_UP.replace(
                "mill, good: ore, supplier: north, share: 0.83",
                "mill, good: ore, supplier: north, share: 0.5")
            + """
              - Economy: {id: west}
              - Sourcing: {buyer: mill, good: ore, supplier: west, share: 0.5}
              - ExportControl: {id: ban-too, issuer: west, target: south, good: ore, kind: BAN,
                                since: 2026-01-10}
            """;
    Goal goal = new Goal(pattern("Loss buyer=mill"), Optional.empty());
    FactSet set = read(two);
    Averting averting = Averting.of(Shipped.assessor(), set, goal, Progress.UNHEARD);

    assertThat(averting.suggestions()).anySatisfy(s -> assertThat(s.changes()).hasSize(2));
    assertThat(averting.suggestions())
        .allSatisfy(s -> assertThat(holds(set.with(s.changes()), goal)).isFalse());
  }

  /** Three plants slow down, each by a measure of its own. */
  @Test
  void whatNothingAvertsAsAWholeIsAvertedOneByOne() {
    FactSet set = Shipped.scenario("truce-2025");
    Averting averting =
        Averting.of(
            Shipped.assessor(),
            set,
            new Goal(pattern("Slowdown"), Optional.empty()),
            Progress.UNHEARD);

    assertThat(averting.suggestions()).isEmpty();
    assertThat(averting.apart()).hasSize(3);
    for (Averting part : averting.apart()) {
      assertThat(part.suggestions()).isNotEmpty();
      for (Suggestion s : part.suggestions()) {
        List<Conclusion> after = Shipped.assessor().conclusions(set.with(s.changes()));
        Object site = part.asked().get(0).fields().get("site");
        assertThat(after)
            .noneMatch(c -> c.type().equals("Slowdown") && site.equals(c.fields().get("site")));
      }
    }
  }

  @Test
  void aFindingThatDoesNotHoldNeedsNoAverting() {
    Averting averting = avert(MADE_UP, "Halt site=mill", Optional.empty());

    assertThat(averting.asked()).isEmpty();
    assertThat(averting.suggestions()).isEmpty();
  }

  private static boolean holds(FactSet set, Goal goal) {
    List<Conclusion> found = Shipped.assessor().conclusions(set);
    return found.stream().anyMatch(goal::isBrokenBy);
  }

  private static Change.Set set(String fact, String field, Object value) {
    return Change.set(fact, field, value);
  }

  private static List<Change> changes(Averting averting) {
    return averting.suggestions().stream().flatMap(s -> s.changes().stream()).toList();
  }

  private static Averting avert(String text, String pattern, Optional<LocalDate> before) {
    return Averting.of(
        Shipped.assessor(), read(text), new Goal(pattern(pattern), before), Progress.UNHEARD);
  }

  private static FindingPattern pattern(String text) {
    return FindingPattern.parse(text, Shipped.rules().vocabulary());
  }

  private static FactSet read(String text) {
    return Shipped.reader().read(text, "made-up");
  }
}
