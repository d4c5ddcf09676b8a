package chokepoint.maths;

import static chokepoint.maths.Curve.FOREVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class CoverTest {

  @Test
  void aFullLossIsCoveredForTheDaysHeld() {
    assertThat(cover(60).uncovered(Curve.of(0, 0, 1))).isEqualTo(Curve.of(0, 60, 1));
    assertThat(cover(60).uncovered(Curve.of(0, 0, 0.8))).isEqualTo(Curve.of(0, 75, 0.8));
    assertThat(cover(60).uncovered(Curve.of(0, 0, 0.4))).isEqualTo(Curve.of(0, 150, 0.4));
    assertThat(cover(30).uncovered(Curve.of(0, 75, 0.8))).isEqualTo(Curve.of(0, 112.5, 0.8));
  }

  @Test
  void aLossThatEndsAsTheAccountEmptiesStopsNothing() {
    assertThat(cover(60).uncovered(Steps.window(0, 60))).isEqualTo(Steps.ZERO);
    assertThat(cover(60).least(Steps.window(0, 60))).isEqualTo(0);
    // 70 days of 0.3 and 130 of 0.3 again are 60
    Steps twice = Steps.window(0, 70).plus(Steps.window(90, 220)).times(0.3);
    assertThat(cover(60).uncovered(twice)).isEqualTo(Steps.ZERO);
    assertThat(cover(60).uncovered(Steps.window(0, 61))).isEqualTo(Steps.window(60, 61));
  }

  @Test
  void roundedTimesOnTheWayDoNotEmptyItEarly() {
    // 30 / 0.9 days three times over are 100, but each is rounded down
    double t = 0;
    for (int tier = 0; tier < 3; tier++) {
      t = cover(30).uncovered(Steps.window(t, FOREVER).times(0.9)).firstPositive();
    }
    assertThat(new Run(t, FOREVER, 0, 0).since()).isEqualTo(Curve.day(100));
    Steps rest = Steps.window(t - 100.0 / 3, 100).times(0.9);
    assertThat(cover(30).uncovered(rest)).isEqualTo(Steps.ZERO);
  }

  @Test
  void aLossThatGrowsAMomentEarlierEmptiesItNoLater() {
    // full stock is gone at 60 at half the loss; the other half comes close to that moment
    for (double before : new double[] {-3e-6, -9e-7, 1e-7, 9e-7, 1.2e-6, 3e-6}) {
      Steps later = Curve.of(0, 0, 0.5, 60 + before, 1);
      Steps earlier = Curve.of(0, 0, 0.5, 60 + before - 4e-7, 1);
      assertThat(cover(30).uncovered(earlier).covers(cover(30).uncovered(later))).isTrue();
    }
  }

  @Test
  void aLossThatIsCoveredEndsSoManyDaysShortOfUsingItUp() {
    // 60 days at half the loss would last 120; the loss ends after 90
    Steps half = Curve.of(0, 0, 0.5, 90, 0);

    assertThat(cover(60).lossEnds(half)).isEqualTo(Curve.day(90));
    assertThat(cover(60).wouldLast(half)).isEqualTo(Curve.day(120));
    assertThat(cover(60).daysShort(half)).isEqualTo(30);
  }

  @Test
  void aDayMoreOrLessThanItLastsIsADayShortOrUsesItUp() {
    assertThat(cover(60).daysShort(Steps.window(0, 59))).isEqualTo(1);
    assertThat(cover(60).daysShort(Steps.window(0, 60))).isEqualTo(0);
    assertThat(cover(60).uncovered(Steps.window(0, 61))).isNotEqualTo(Steps.ZERO);
  }

  @Test
  void ofSeveralLossesTheOneThatComesNearestIsTold() {
    // 20 of 60 days are left after the first, 25 after the second, 55 after the third
    Cover refilled = Cover.of(60, 1, Steps.ZERO, null);
    Steps losses = Steps.window(0, 40).plus(Steps.window(200, 235)).plus(Steps.window(400, 405));

    assertThat(refilled.lossEnds(losses)).isEqualTo(Curve.day(40));
    assertThat(refilled.wouldLast(losses)).isEqualTo(Curve.day(60));
    assertThat(refilled.daysShort(losses)).isEqualTo(20);
  }

  @Test
  void aLossThatGoesOnWeakerIsMeasuredWhereItEnds() {
    // 60 - 40 - 5 = 15 days are left, which last 30 at half the loss
    Steps weaker = Curve.of(0, 0, 1, 40, 0.5, 50, 0);

    assertThat(cover(60).lossEnds(weaker)).isEqualTo(Curve.day(50));
    assertThat(cover(60).daysShort(weaker)).isEqualTo(30);
  }

  @Test
  void anAccountIsNeverReset() {
    Steps pulses = Steps.window(0, 40).plus(Steps.window(100, 140));

    assertThat(cover(60).uncovered(pulses)).isEqualTo(Steps.window(120, 140));
    assertThat(cover(60).least(Steps.window(0, 40))).isEqualTo(20);
    assertThat(cover(60).least(Steps.ZERO)).isEqualTo(60);
  }

  @Test
  void itRefillsWhileThereIsNoLossUpToWhatItHeld() {
    Steps pulses = Steps.window(0, 40).plus(Steps.window(100, 200));

    // 20 left, 30 regained in 60 days
    assertThat(Cover.of(60, 0.5, Steps.ZERO, null).uncovered(pulses))
        .isEqualTo(Steps.window(150, 200));
    assertThat(Cover.of(60, 5, Steps.ZERO, null).uncovered(pulses))
        .isEqualTo(Steps.window(160, 200));
  }

  @Test
  void buyingAheadAddsUpToTheStorage() {
    Steps ahead = Steps.window(-20, 0).times(0.5);

    assertThat(Cover.of(60, 0, ahead, null).uncovered(Curve.of(0, 0, 1)))
        .isEqualTo(Curve.of(0, 70, 1));
    assertThat(Cover.of(60, 0, ahead, 65.0).uncovered(Curve.of(0, 0, 1)))
        .isEqualTo(Curve.of(0, 65, 1));
    assertThat(Cover.of(60, 0, ahead, 10.0).uncovered(Curve.of(0, 0, 1)))
        .isEqualTo(Curve.of(0, 60, 1));
    assertThat(Cover.of(60, 0, Steps.window(-20, 30), null).uncovered(Curve.of(0, 0, 1)))
        .isEqualTo(Curve.of(0, 80, 1));
  }

  @Test
  void buyingAheadDoesNotSlowTheRefill() {
    Steps pulses = Steps.window(0, 60).plus(Steps.window(100, 200));
    Steps ahead = Steps.window(60, 100).times(0.25);

    // 40 regained at one a day, 10 more bought
    assertThat(Cover.of(60, 1, ahead, null).uncovered(pulses)).isEqualTo(Steps.window(150, 200));
    // at 60 the refill ends, buying goes on: full after 12 of 40 days
    assertThat(Cover.of(60, 4.75, ahead, null).uncovered(pulses)).isEqualTo(Steps.window(167, 200));
    // storage below the stock: buying ends first
    assertThat(Cover.of(60, 1, ahead, 5.0).uncovered(pulses)).isEqualTo(Steps.window(141, 200));
  }

  @Test
  void withoutStockEveryLossIsUncovered() {
    Steps loss = Curve.of(0, 3, 0.5, 4, 1, 6, 0);

    assertThat(cover(0).uncovered(loss)).isEqualTo(loss);
    assertThat(cover(0).least(loss)).isEqualTo(0);
  }

  @Test
  void aLossThatHasAlwaysBeenFindsTheAccountEmpty() {
    assertThat(cover(60).uncovered(Steps.ONE)).isEqualTo(Steps.ONE);
    assertThat(cover(60).least(Steps.ONE)).isEqualTo(0);
    assertThat(cover(60).uncovered(Curve.of(0.5, 3, 0))).isEqualTo(Curve.of(0.5, 3, 0));
  }

  @Test
  void anImpossibleStockIsRefused() {
    assertThatThrownBy(() -> cover(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> Cover.of(1, Double.NaN, Steps.ZERO, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Cover cover(double days) {
    return Cover.of(days, 0, Steps.ZERO, null);
  }
}
