package chokepoint.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chokepoint.facts.Text;
import chokepoint.report.BacktestJson;
import chokepoint.report.Json;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleBaseException;
import chokepoint.rulebase.RuleSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BacktestTest {
  private static final String HEAD =
      """
      title: a town
      asOf: 2026-01-01
      horizon: 2026-12-31
      facts:
        - Shop: {id: bakery, firm: Crumb, shelfDays: 40}
        - Shop: {id: cafe, firm: Crumb, shelfDays: 200}
        - Shop: {id: grocer, shelfDays: 20}
        - Pit: {id: north, cost: 12}
        - Pit: {id: south, cost: 8}
        - Grant: {id: help, pit: north}
        - Fare: {id: tram, low: 1.2, high: 1.4, since: 2026-01-01, until: 2026-03-01}
      """;

  @TempDir private Path folder = Path.of("");

  private EpisodeScore score(String vary, String observed) throws IOException {
    Path file =
        Files.writeString(folder.resolve("town.yaml"), HEAD + vary + "observed:\n" + observed);
    return ShopRules.backtest(40)
        .run(List.of(file), ShopRules.reader(), name -> {})
        .episodes()
        .get(0);
  }

  private Scored only(String vary, String observed) throws IOException {
    return score(vary, observed).scored().get(0);
  }

  @Test
  void aHaltOfAFirmIsOneOfAnyOfItsPlants() throws IOException {
    Scored scored =
        only(
            "",
            "  - {kind: halt, actor: Crumb, date: 2026-02-15, confidence: high, source: press}\n");

    assertThat(scored.p()).isEqualTo(0.98);
    assertThat(scored.right()).isTrue();
    assertThat(scored.dayError()).contains(-5L); // day 40 is 10 February
    assertThat(scored.naive()).contains(0.02);
    assertThat(scored.why()).isEqualTo(new Text("Bakery closes", Optional.of("Bakery关门")));
  }

  @Test
  void aMissedEventTellsWhatStoppedTheRule() throws IOException {
    Scored scored =
        only(
            "",
            "  - {kind: halt, actor: cafe, date: 2026-02-15, confidence: high, source: press}\n");

    assertThat(scored.right()).isFalse();
    Text whyNot = scored.whyNot().get(0);
    assertThat(scored.whyNot()).hasSize(1);
    assertThat(whyNot.en()).startsWith("SHP-001: ").contains("200");
    assertThat(whyNot.zh().orElseThrow())
        .startsWith("SHP-001：")
        .contains("200")
        .isNotEqualTo(whyNot.en());
  }

  @Test
  void whatIsRightOrWasNotToBeForecastAsksNoWhyNot() throws IOException {
    assertThat(
            only(
                    "",
                    "  - {kind: noHalt, actor: cafe, date: 2026-02-15, confidence: high, source: x}\n")
                .whyNot())
        .isEmpty();
  }

  @Test
  void aFigureChosenByLookingAtTheEpisodeIsLeftOut() throws IOException {
    String chosen =
        """
          - Shop: {id: kiosk, shelfDays: 30}
            source: {ref: fitted, note: "so that town comes out right"}
            alternatives:
              - {shelfDays: 35, source: {ref: "town again"}}
              - {shelfDays: 60, source: {ref: downtown}}
        """;
    EpisodeScore score =
        score(
            chosen,
            "  - {kind: halt, actor: kiosk, date: 2026-03-02, confidence: high, source: press}\n");

    assertThat(score.leftOut()).containsExactly("Shop[kiosk]");
    assertThat(score.scored().get(0).dayError()).contains(0L); // day 60 is 2 March
  }

  @Test
  void withoutAnotherFigureNothingIsScored() throws IOException {
    EpisodeScore score =
        score(
            "  - Shop: {id: kiosk, shelfDays: 30}\n    source: {ref: town}\n",
            "  - {kind: halt, actor: kiosk, date: 2026-03-02, confidence: high, source: press}\n");

    assertThat(score.scored()).isEmpty();
    assertThat(score.listed().get(0).reason())
        .isEqualTo(
            new Text(
                "Shop[kiosk] was chosen by looking at this episode, and no other figure is stated",
                Optional.of("Shop[kiosk]系参照本事件选定，且没有其他数据")));
  }

  @Test
  void theProbabilityIsTheShareOfTheSamplesThatHalt() throws IOException {
    Scored scored =
        only(
            "vary: {\"Shop[cafe].shelfDays\": {uniform: [60, 140]}}\n",
            "  - {kind: noHalt, actor: cafe, confidence: medium, source: press}\n");

    assertThat(scored.p()).isCloseTo(0.5, within(0.2));
    assertThat(scored.weight()).isEqualTo(0.7);
  }

  @Test
  void aPlantThatStopsAfterItWasWatchedDidNotStop() throws IOException {
    String seen = "  - {kind: noHalt, actor: bakery, date: %s, confidence: high, source: press}\n";

    assertThat(only("", seen.formatted("2026-02-09")).p()).isEqualTo(0.02);
    assertThat(only("", seen.formatted("2026-02-10")).p()).isEqualTo(0.98);
  }

  @Test
  void outcomesOfOneKindShareTheirWeight() throws IOException {
    EpisodeScore score =
        score(
            "",
            """
              - {kind: halt, actor: grocer, confidence: high, source: press}
              - {kind: noHalt, actor: cafe, confidence: high, source: press}
              - {kind: mine, actor: south, outcome: OPEN, confidence: high, source: press}
            """);

    assertThat(score.scored()).extracting(Scored::weight).containsExactly(0.5, 0.5, 1.0);
  }

  @Test
  void aMineIsAskedWhetherItShuts() throws IOException {
    EpisodeScore score =
        score(
            "",
            """
              - {kind: mine, actor: north, outcome: OPEN, confidence: high, source: press}
              - {kind: mine, actor: south, outcome: OPEN, confidence: high, source: press}
            """);

    assertThat(score.scored()).extracting(Scored::p).containsExactly(0.98, 0.02);
    assertThat(score.scored()).extracting(Scored::right).containsExactly(false, true);
    // closes unless supported: only the one with a grant stays open
    assertThat(score.scored())
        .flatExtracting(s -> s.naive().stream().toList())
        .containsExactly(0.02, 0.98);
  }

  @Test
  void aPriceIsComparedWithTheRangeThatHoldsOnItsDay() throws IOException {
    String seen =
        "  - {kind: price, actor: tram, multiple: 1.3, date: %s, confidence: high, source: press}\n";
    Scored during = only("", seen.formatted("2026-02-28"));
    Scored after = only("", seen.formatted("2026-03-01"));

    assertThat(during.forecast().span()).contains(new Span(1.2, 1.4));
    assertThat(during.inside()).contains(true);
    assertThat(during.p()).isCloseTo(Drift.chance(new Span(1.2, 1.4), 1.1), within(1e-12));
    assertThat(after.forecast().span()).isEmpty();
    assertThat(after.p()).isCloseTo(Drift.chance(Span.SAME, 1.1), within(1e-12));
  }

  @Test
  void whatIsNotScoredIsListedWithTheReason() throws IOException {
    EpisodeScore score =
        score(
            "",
            """
              - {kind: halt, actor: cafe, confidence: memory, source: press}
              - {kind: halt, actor: cafe, confidence: high, source: press, unscored: {en: one side says so, zh: 单方说法}}
              - {kind: hedge, actor: cafe, confidence: high, source: press}
            """);

    assertThat(score.scored()).isEmpty();
    assertThat(score.listed())
        .extracting(Listed::reason)
        .containsExactly(
            new Text("it is known from memory only", Optional.of("仅凭记忆")),
            new Text("one side says so", Optional.of("单方说法")),
            new Text("no rule concludes an event of this kind", Optional.of("没有规则得出此类事件")));
  }

  @Test
  void aMissIsToldWithWhatStoodNearestToIt() throws IOException {
    Scored scored =
        only(
            "", "  - {kind: mine, actor: south, outcome: SHUT, confidence: high, source: press}\n");

    assertThat(scored.right()).isFalse();
    assertThat(scored.why()).isEqualTo(new Text("South stays open", Optional.of("South运营")));
  }

  @Test
  void asJsonItHasThePublishedShape() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("town.yaml"),
            HEAD
                + "  - Sign: {of: grocer, en: The grocer, zh: 杂货店}\n"
                + "  - Sign: {of: tram, en: The tram, zh: 电车}\n"
                + "observed:\n"
                + "  - {kind: halt, actor: grocer, date: 2026-01-21, confidence: high, source: press}\n"
                + "  - {kind: noHalt, actor: cafe, confidence: low, source: press,"
                + " note: {en: open all day, zh: 全天营业}}\n");
    TrackRecord record = ShopRules.backtest(1).run(List.of(file), ShopRules.reader(), name -> {});

    assertThat(Json.text(BacktestJson.tree(record)).replaceAll("\\s", ""))
        .contains("\"scored\":1,\"right\":1,\"listed\":1,\"skill\":{\"all\":0.99")
        .contains("\"confusion\":{\"halt\":{\"tp\":1,\"fp\":0,\"tn\":0,\"fn\":0}}")
        .contains("\"haltDayError\":{\"median\":0.0,\"max\":0,\"count\":1}")
        .contains("\"happened\":true,\"p\":0.98,\"right\":true,\"weight\":1.0,\"baseRate\":0.5")
        .contains("\"labels\":{\"grocer\":{\"en\":\"Thegrocer\",\"zh\":\"杂货店\"}}")
        .contains("\"note\":\"openallday\",\"noteZh\":\"全天营业\"}")
        .contains("\"reason\":{\"en\":\"itsconfidenceislow\",\"zh\":\"可信度低\"}");
  }

  @Test
  void everyEpisodeIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("town.yaml"), HEAD);
    List<String> told = new ArrayList<>();

    ShopRules.backtest(1).run(List.of(file), ShopRules.reader(), told::add);

    assertThat(told).containsExactly("town");
  }

  @Test
  void aTypeCannotBeObservedAsSomethingUnheardOf() {
    String types = ShopRules.TYPES.replace("observedAs(halt)", "observedAs(hald)");
    RuleBase base = RuleBase.compile(new RuleSources(Map.of("types.drl", types)));

    assertThatThrownBy(() -> EventType.of(base.vocabulary()))
        .isInstanceOf(RuleBaseException.class)
        .hasMessage("types.drl:27 in \"Closing\": nothing is observed as 'hald'\n  Maybe halt");
  }
}
