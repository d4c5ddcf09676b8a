package chokepoint.maths;

import static chokepoint.maths.Curve.FOREVER;
import static chokepoint.maths.Curve.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CapacityTest {

  @Test
  void capacityThatLastsForSomeDaysIsGoneAfterwards() {
    assertThat(Capacity.forDays(0.2, 5, 10).from(1)).isEqualTo(Curve.of(0, 6, 0.2, 16, 0));
    assertThat(Capacity.forDays(0.2, 5, 0).from(1)).isEqualTo(Steps.ZERO);
    assertThat(Capacity.forDays(0.2, 5, null).from(1)).isEqualTo(Curve.of(0, 6, 0.2));
    assertThat(Capacity.forDays(0.2, 5, 10).from(FOREVER)).isEqualTo(Steps.ZERO);
  }

  @Test
  void capacityOnCallWaitsForTheLaterOfLossAndDay() {
    Capacity c = Capacity.afterLoss(0.2, day(10), 5, 2, null);

    assertThat(c.from(0)).isEqualTo(Curve.of(0, 15, 0.05, 16, 0.15, 17, 0.2));
    assertThat(c.from(20)).isEqualTo(Curve.of(0, 25, 0.05, 26, 0.15, 27, 0.2));
    assertThat(c.from(FOREVER)).isEqualTo(Steps.ZERO);
  }

  @Test
  void capacityOnCallOfALossThatHasAlwaysBeenHasAlwaysBeenThere() {
    Capacity c = Capacity.afterLoss(0.2, null, 5, 2, null);

    assertThat(c.from(-FOREVER)).isEqualTo(Steps.ONE.times(0.2));
    assertThat(Capacity.afterLoss(0.2, day(10), 5, 0, null).from(-FOREVER))
        .isEqualTo(Curve.of(0, 15, 0.2));
  }

  @Test
  void builtCapacityComesByItsOwnClock() {
    Capacity c = Capacity.built(0.3, day(100), 0);

    assertThat(c.from(0)).isEqualTo(Curve.of(0, 100, 0.3));
    assertThat(c.from(200)).isEqualTo(c.from(-FOREVER)).isEqualTo(c.from(0));
  }

  @Test
  void aSourceThatIsHitGivesNothingMeanwhile() {
    List<Capacity> all =
        List.of(
            Capacity.afterLoss(0.2, null, 0, 0, "a"),
            Capacity.afterLoss(0.1, null, 0, 0, "b"),
            Capacity.afterLoss(0.05, null, 0, 0, null));
    List<Steps> hits = List.of(Steps.window(5, 9).times(0.1), Steps.window(8, 12));

    assertThat(Capacity.total(all, 0, List.of("a", "a"), hits))
        .isEqualTo(Curve.of(0, 0, 0.35, 5, 0.15, 12, 0.35));
    assertThat(Capacity.total(all, 0)).isEqualTo(Curve.of(0, 0, 0.35));
    assertThat(Capacity.total(List.of(), 0)).isEqualTo(Steps.ZERO);
  }

  @Test
  void leaksByLevelAndLag() {
    assertThat(Capacity.total(Capacity.afterLoss(List.of(0.1, 0.2), List.of(0, 30)), 10))
        .isEqualTo(Curve.of(0, 10, 0.1, 40, 0.3));
  }
}
