package chokepoint.backtest;

import static chokepoint.facts.Observed.Kind.HALT;
import static chokepoint.facts.Observed.Kind.HEDGE;
import static chokepoint.facts.Observed.Kind.MINE;
import static chokepoint.facts.Observed.Kind.NO_HALT;
import static chokepoint.facts.Observed.Kind.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.facts.Observed;
import chokepoint.facts.Observed.Confidence;
import chokepoint.facts.Observed.Kind;
import chokepoint.facts.Place;
import chokepoint.facts.Source;
import chokepoint.facts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TrackRecordTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static Scored scored(Kind kind, boolean came, double p, double weight, double naive) {
    return scored(kind, came, p, weight, Optional.of(naive), 0, false);
  }

  private static Scored scored(
      Kind kind,
      boolean came,
      double p,
      double weight,
      Optional<Double> naive,
      int daysOff,
      boolean latest) {
    Observed observed =
        new Observed(
            kind,
            "who",
            Optional.of(DAY),
            Optional.empty(),
            Optional.of(1.5).filter(m -> kind == PRICE),
            Confidence.HIGH,
            new Source("press", Optional.empty()),
            Optional.empty(),
            latest,
            Optional.empty(),
            new Place("e.yaml", 1));
    Optional<LocalDate> day = Optional.of(DAY.plusDays(daysOff)).filter(d -> came);
    return new Scored(
        observed,
        came,
        new Forecast(p, day, Optional.empty()),
        weight,
        naive,
        new Text("so", Optional.empty()),
        List.of());
  }

  private static EpisodeScore episode(String id, Scored... scored) {
    return new EpisodeScore(
        id, new Text(id, Optional.empty()), Map.of(), List.of(), 1, List.of(scored), List.of());
  }

  private static final TrackRecord RECORD =
      new TrackRecord(
          List.of(
              episode("a", scored(HALT, true, 0.8, 1, 0.02)),
              episode("b", scored(NO_HALT, false, 0.3, 0.7, 0.02)),
              episode("c", scored(HALT, true, 0.4, 1, 0.02), scored(MINE, true, 0.9, 1, 0.98))));

  @Test
  void baseRatesLeaveTheEpisodeOut() {
    // of weights 1 and 1.7, 1 came about
    assertThat(RECORD.baseRate(RECORD.episodes().get(0), HALT)).isCloseTo(1 / 1.7, within(1e-12));
    assertThat(RECORD.baseRate(RECORD.episodes().get(1), HALT)).isEqualTo(1);
    assertThat(RECORD.baseRate(RECORD.episodes().get(2), MINE)).isEqualTo(0.5);
  }

  @Test
  void skillComparesSquaredErrorsWithThoseOfBaseRates() {
    // ours: 0.04 + 0.7 x 0.09 + 0.36; base rates: (1 - 1/1.7)^2 twice, 0.7 x 1
    double gap = 1 - 1 / 1.7;
    double halts = 1 - 0.463 / (2 * gap * gap + 0.7);
    assertThat(RECORD.skill(HALT).orElseThrow()).isCloseTo(halts, within(1e-12));
    // 0.01 against 0.25
    assertThat(RECORD.skill(MINE).orElseThrow()).isCloseTo(0.96, within(1e-12));
    assertThat(RECORD.skill().orElseThrow())
        .isCloseTo(1 - 0.473 / (2 * gap * gap + 0.95), within(1e-12));
  }

  @Test
  void skillIsAlsoToldWithoutEachKind() {
    assertThat(RECORD.skillWithout(HALT)).isEqualTo(RECORD.skill(MINE));
    assertThat(RECORD.skillWithout(MINE)).isEqualTo(RECORD.skill(HALT));
    assertThat(Telling.of(RECORD))
        .contains("Skill over all kinds but one: 0.96 without halt, 0.55 without mine.\n");
    TrackRecord mine = new TrackRecord(List.of(episode("m", scored(MINE, true, 0.9, 1, 0.98))));
    assertThat(mine.skillWithout(MINE)).isEmpty();
    assertThat(Telling.of(mine)).doesNotContain("all kinds but one");
  }

  @Test
  void theNaiveForecastIsAnotherYardstick() {
    // nothing ever halts: 0.98^2 twice, 0.7 x 0.02^2
    assertThat(RECORD.skillAgainstNaive(HALT).orElseThrow())
        .isCloseTo(1 - 0.463 / (2 * 0.9604 + 0.00028), within(1e-12));
    TrackRecord hedges =
        new TrackRecord(
            List.of(episode("h", scored(HEDGE, true, 0.9, 1, Optional.empty(), 0, false))));
    assertThat(hedges.skillAgainstNaive(HEDGE)).isEmpty();
  }

  @Test
  void hitsAndFalseAlarmsAreCounted() {
    assertThat(RECORD.confusion())
        .isEqualTo(Map.of(HALT, new Confusion(1, 0, 1, 1), MINE, new Confusion(1, 0, 0, 0)));
    assertThat(RECORD.right()).isEqualTo(3);
  }

  @Test
  void daysBeforeAnUpperBoundAreNoError() {
    TrackRecord record =
        new TrackRecord(
            List.of(
                episode("early", scored(HALT, true, 0.9, 1, Optional.empty(), -12, false)),
                episode("late", scored(HALT, true, 0.9, 1, Optional.empty(), 5, false)),
                episode("before", scored(HALT, true, 0.9, 1, Optional.empty(), -30, true)),
                episode("after", scored(HALT, true, 0.9, 1, Optional.empty(), 8, true))));

    assertThat(record.dayErrors()).containsExactly(0L, 5L, 8L, 12L);
    assertThat(record.medianDayError()).contains(6.5);
  }

  @Test
  void nothingScoredIsNoSkill() {
    TrackRecord empty = new TrackRecord(List.of(episode("none")));

    assertThat(empty.skill()).isEmpty();
    assertThat(empty.medianDayError()).isEmpty();
    assertThat(Telling.of(empty)).contains("1 episodes, 0 outcomes scored");
  }
}
