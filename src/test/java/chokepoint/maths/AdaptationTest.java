package chokepoint.maths;

import static chokepoint.maths.Curve.FOREVER;
import static chokepoint.maths.Curve.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The numbers of the causal model for ARIO: psi 0.8, cover 60, full loss from day 0. */
final class AdaptationTest {
  private static final Steps FULL = Curve.of(0, 0, 1);

  @Test
  void outputFallsOnceTheSlackIsUsedUp() {
    Steps output = ario(60, 0.8).output(FULL, day(365));

    assertThat(output.at(day(11))).isEqualTo(1);
    assertThat(output.at(day(12))).isLessThan(1);
    // exp(-33/48) = 0.503 as day 45 begins, exp(-34/48) = 0.492 as it ends
    assertThat(output.at(day(44))).isGreaterThan(0.5);
    assertThat(output.at(day(45))).isLessThan(0.5);
  }

  @Test
  void theNextTierFollowsOnDay77() {
    Steps lost = ario(60, 0.8).output(FULL, day(365)).complement();

    assertThat(Cover.of(30, 0, Steps.ZERO, null).uncovered(lost).firstDay()).isEqualTo(day(77));
  }

  @Test
  void belowAThousandthItStandsStill() {
    Steps output = ario(60, 0.8).output(FULL, day(999));

    // 48 ln 1000 = 331.6 days after day 12
    assertThat(output.at(day(343))).isBetween(0.001, 0.002);
    assertThat(output.at(day(344))).isEqualTo(0);
    assertThat(output.zeroRuns(day(999))).containsExactly(new Run(344, FOREVER, 0, 0));
  }

  @Test
  void aDaysMeanBelowAThousandthIsZeroToo() {
    Steps output = ario(0.5, 1).output(FULL, day(30));

    // exp(-3.25/0.5) = 0.0015 in the middle of day 3; its mean 0.5 (e^-6 - e^-8) = 0.00107
    assertThat(output.at(day(3))).isCloseTo(0.00107, within(1e-5));
    assertThat(output.at(day(4))).isEqualTo(0);
  }

  @Test
  void eachDayHoldsItsMean() {
    Steps output = ario(60, 0.8).output(FULL, day(365));

    double day20 = 48 * (Math.exp(-8 / 48.0) - Math.exp(-9 / 48.0));
    assertThat(output.at(day(20))).isCloseTo(day20, within(1e-9));
    assertThat(output.at(20.999)).isEqualTo(output.at(day(20)));
  }

  @Test
  void anOnsetWithinADayCountsForThePartOfItThatIsLeft() {
    Steps output = ario(60, 0.8).output(Curve.of(0, 0.25, 1), day(365));

    // onset on day 12.25: lost on day 12 is 0.75 - 48 (1 - exp(-0.75/48))
    double lost = 0.75 + 48 * Math.expm1(-0.75 / 48);
    assertThat(output.at(day(12))).isCloseTo(1 - lost, within(1e-9));
    assertThat(output.at(day(11))).isEqualTo(1);
  }

  @Test
  void outputRecoversAndIsFullAgain() {
    Steps output = ario(60, 0.8).output(Steps.window(0, 60), day(999));

    // 1 - exp(-48/48) = 0.632 lost on day 60; back within 0.001 after 48 ln 632 = 309.5 days
    assertThat(output.at(day(60))).isCloseTo(0.374, within(0.002));
    assertThat(output.at(day(369))).isLessThan(1);
    assertThat(output.at(day(371))).isEqualTo(1);
    assertThat(output.partialRuns(day(999))).hasSize(1);
  }

  @Test
  void aPartialLossIsApproachedFromAbove() {
    Steps output = ario(60, 0.8).output(Curve.of(0, 0, 0.4), day(3000));

    assertThat(output.lowest()).isEqualTo(0.6);
    assertThat(output.at(day(2990))).isEqualTo(0.6);
  }

  @Test
  void withoutATimeConstantOutputFollowsTheLoss() {
    Steps loss = Curve.of(0, 0.5, 0.25, 4.5, 1, 7, 0);

    assertThat(ario(0, 0.8).output(loss, day(99))).isEqualTo(loss.complement());
    // 3 days of cover: 1 in the first four days, 2 in the two days after
    assertThat(ario(3, 0).output(loss, day(99))).isEqualTo(Curve.of(1, 6.5, 0, 7, 1));
  }

  @Test
  void withoutSlackOutputFallsAtOnce() {
    assertThat(ario(10, 1).output(FULL, day(99)).at(day(0)))
        .isCloseTo(10 * (1 - Math.exp(-0.1)), within(1e-9));
  }

  @Test
  void withoutALossThatOutlastsTheSlackNothingChanges() {
    assertThat(ario(60, 0.8).output(Steps.window(0, 12), day(99))).isEqualTo(Steps.ONE);
    assertThat(ario(60, 0.8).output(FULL, day(11))).isEqualTo(Steps.ONE);
    assertThat(ario(60, 0.8).output(Steps.ZERO, day(99))).isEqualTo(Steps.ONE);
  }

  @Test
  void nothingIsSaidBeyondTheLastDay() {
    assertThat(ario(60, 0.8).output(FULL, day(50)).at(day(51))).isEqualTo(1);
  }

  @Test
  void aLossThatHasAlwaysBeenHasBeenAdaptedTo() {
    assertThat(ario(60, 0.8).output(Steps.ONE.times(0.4), day(50)).at(day(-9999))).isEqualTo(0.6);
    assertThat(ario(60, 0.8).output(Curve.of(0.4, 0, 0), day(999)).at(day(0))).isBetween(0.6, 0.61);
  }

  @Test
  void aLossOfMoreThanAllIsALossOfAll() {
    assertThat(ario(60, 0.8).output(FULL.times(1.0 + 1e-7), day(99)).lowest()).isBetween(0.0, 1.0);
    assertThat(ario(0, 0.8).output(FULL.times(2), day(99)).lowest()).isEqualTo(0);
  }

  @Test
  void storageIsForTheWholeStockNotForTheSlackAlone() {
    // cover 60 of which 12 are slack; 70 can be stored, so 10 more can be bought
    Adaptation ario = Adaptation.of(60, 0.8, 0, Steps.window(-50, 0), 70.0);

    assertThat(ario.output(FULL, day(99)).partialRuns(day(99)).get(0).since()).isEqualTo(day(22));
    assertThat(Adaptation.of(60, 0.8, 0, Steps.window(-50, 0), 30.0).output(FULL, day(99)))
        .isEqualTo(ario(60, 0.8).output(FULL, day(99)));
  }

  private static Adaptation ario(double days, double psi) {
    return Adaptation.of(days, psi, 0, Steps.ZERO, null);
  }
}
