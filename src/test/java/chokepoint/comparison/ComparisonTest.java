package chokepoint.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Conclusion;
import chokepoint.assessment.Language;
import chokepoint.facts.Change;
import chokepoint.facts.FactSet;
import chokepoint.support.Shipped;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
  private static final String LINE =
      """
      horizon: 2027-12-31
      facts:
        - Economy: {id: north}
        - Economy: {id: south}
        - Economy: {id: west}
        - Good: {id: ore}
        - Site: {id: mill, economy: south}
        - Need: {site: mill, input: ore, coverDays: 30, importance: CRITICAL}
        - Sourcing: {buyer: mill, good: ore, supplier: north, share: 1}
      """;
  private static final String BAN =
      "  - ExportControl: {id: ban, issuer: north, target: south, good: ore, kind: BAN,"
          + " since: 2026-01-01}\n";
  private static final String FREEZE =
      "  - ContractFreeze: {id: freeze, issuer: north, target: south, good: ore,"
          + " since: 2026-01-01}\n";

  @Test
  void aScenarioIsLikeItself() {
    Comparison same = compare(LINE + BAN, LINE + BAN);

    assertThat(same.edits()).isEmpty();
    assertThat(same.same()).isTrue();
    assertThat(ComparisonStory.tell(same, Language.EN)).contains("say the same");
  }

  @Test
  void whatAppearsIsBecauseOfTheOneChangeThatMatters() {
    Comparison c = compare(LINE, LINE + BAN + "  - Economy: {id: east}\n");

    assertThat(c.appeared()).extracting(Conclusion::type).contains("Halt", "Stockout", "Loss");
    assertThat(c.vanished()).isEmpty();
    assertThat(c.because()).hasSize(1);
    assertThat(added(c.because().get(0))).containsExactly("ExportControl[ban]");
    assertThat(c.because().get(0).findings()).contains("Halt[mill/ore/2026-01-31]");
    assertThat(c.idle())
        .singleElement()
        .isInstanceOfSatisfying(
            Edit.Added.class, e -> assertThat(e.fact().id()).isEqualTo("Economy[east]"));
  }

  @Test
  void twoChangesThatEachSufficeAreNamedTogether() {
    Comparison c = compare(LINE, LINE + BAN + FREEZE);

    Cause halt =
        c.because().stream()
            .filter(cause -> cause.findings().contains("Halt[mill/ore/2026-01-31]"))
            .findFirst()
            .orElseThrow();
    assertThat(added(halt)).containsExactly("ContractFreeze[freeze]", "ExportControl[ban]");
  }

  @Test
  void twoChangesThatBothAreNeededAreEachACause() {
    String relief = "  - Sourcing: {buyer: mill, good: ore, supplier: west, share: 0.5}\n";
    String half =
        (LINE + relief).replace("supplier: north, share: 1", "supplier: north, share: 0.5");
    String minimum = half.replace("economy: south}", "economy: south, minimumLoad: 0.6}");
    Comparison c = compare(half, minimum + BAN);

    assertThat(c.because())
        .filteredOn(cause -> cause.findings().stream().anyMatch(f -> f.startsWith("Halt")))
        .hasSize(2)
        .allSatisfy(cause -> assertThat(cause.edits()).hasSize(1));
  }

  @Test
  void aFindingWithAnotherDateHasMoved() {
    FactSet before = read(LINE + BAN);
    FactSet after = before.with(List.of(Change.set("Need[mill/ore]", "coverDays", 40.0)));
    Comparison c = Comparison.of(Shipped.assessor(), before, after);

    assertThat(c.appeared()).isEmpty();
    assertThat(c.vanished()).isEmpty();
    assertThat(c.moved())
        .extracting(m -> m.is().type() + " " + m.field())
        .contains("Halt since", "Stockout since");
    assertThat(ComparisonStory.tell(c, Language.EN)).contains("(10 days later)");
    assertThat(ComparisonStory.tell(c, Language.ZH)).contains("（推迟10天）");
  }

  @Test
  void anotherHorizonIsAChangeToo() {
    Comparison c = compare(LINE.replace("2027-12-31", "2026-01-15") + BAN, LINE + BAN);

    assertThat(c.appeared()).extracting(Conclusion::type).contains("Halt");
    assertThat(c.because().get(0).edits().get(0)).isInstanceOf(Edit.LastDay.class);
  }

  private static List<String> added(Cause cause) {
    return cause.edits().stream().map(e -> ((Edit.Added) e).fact().id()).toList();
  }

  private static Comparison compare(String before, String after) {
    return Comparison.of(Shipped.assessor(), read(before), read(after));
  }

  private static FactSet read(String text) {
    return Shipped.reader().read(text, "made-up");
  }
}
