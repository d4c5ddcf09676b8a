package chokepoint.maths;

import static chokepoint.maths.Curve.FOREVER;
import static chokepoint.maths.Curve.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StepsTest {

  @Test
  void aWindowIsClosedAtItsStartAndOpenAtItsEnd() {
    Steps week = Steps.window(day(10), day(17));

    assertThat(List.of(week.at(day(9)), week.at(day(10)), week.at(day(16)), week.at(day(17))))
        .containsExactly(0.0, 1.0, 1.0, 0.0);
    assertThat(Steps.window(day(10), null).at(FOREVER)).isEqualTo(1);
  }

  @Test
  void anEmptyOrReversedWindowIsZero() {
    assertThat(Steps.window(day(5), day(5))).isEqualTo(Steps.ZERO);
    assertThat(Steps.window(day(6), day(5))).isEqualTo(Steps.ZERO);
    assertThat(Steps.window(FOREVER, FOREVER)).isEqualTo(Steps.ZERO);
  }

  @Test
  void aWindowThatHasAlwaysBeenOpenHasNoFirstPiece() {
    assertThat(Steps.window(-FOREVER, FOREVER)).isEqualTo(Steps.ONE);
    assertThat(Steps.window(-FOREVER, 3)).isEqualTo(Steps.window(3, FOREVER).complement());
    assertThat(Steps.window(-FOREVER, 3).at(-FOREVER)).isEqualTo(1);
  }

  @Test
  void windowsInAnyOrderAreTheirUnion() {
    assertThat(
            Steps.windows(List.of(day(20), day(1), day(8)), Arrays.asList(null, day(9), day(12))))
        .isEqualTo(Curve.of(0, 1, 1, 12, 0, 20, 1));
    assertThat(Steps.windows(List.of(), List.of())).isEqualTo(Steps.ZERO);
  }

  @Test
  void piecesThatMeetAndAgreeAreOne() {
    assertThat(Steps.window(1, 2).plus(Steps.window(2, 3))).isEqualTo(Steps.window(1, 3));
    assertThat(Steps.window(1, 3).minus(Steps.window(1, 3))).isEqualTo(Steps.ZERO);
    assertThat(Steps.window(0.1 + 0.2, 1)).isEqualTo(Steps.window(0.3, 1));
  }

  @Test
  void anUndefinedOrInfiniteValueIsRefused() {
    assertThatThrownBy(() -> Steps.ONE.times(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NaN");
    assertThatThrownBy(() -> Steps.window(1, 2).times(FOREVER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Steps.window(Double.NaN, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSumOfThirdsIsAllThereIs() {
    Steps third = Steps.window(1, 5).times(1.0 / 3);
    Steps all = Steps.sum(List.of(third, third, third));

    assertThat(all.peak()).isEqualTo(1);
    assertThat(all.complement().zeroRuns(day(9))).hasSize(1);
    assertThat(all.complement().partialRuns(day(9))).isEmpty();
  }

  @Test
  void aMomentIsRoundedBeforeItIsLookedUp() {
    assertThat(Steps.window(0.3, 1).at(0.1 * 3 - 1e-12)).isEqualTo(1);
  }

  @Test
  void aRampHoldsTheMeanOfEachDay() {
    assertThat(Steps.ramp(10, 2, 0, 1)).isEqualTo(Curve.of(0, 10, 0.25, 11, 0.75, 12, 1));
    assertThat(Steps.ramp(10, 0, 0.2, 0.5)).isEqualTo(Curve.of(0, 10, 0.5));
  }

  @Test
  void aRampOfFractionalDaysKeepsItsIntegral() {
    // two days and a half from 0 to 1: area 1.25, the last half day at the mean of 0.8 and 1
    Steps ramp = Steps.ramp(10.25, 2.5, 0, 1);

    assertThat(ramp.integral(0, 12.75)).isEqualTo(1.25);
    assertThat(ramp.at(12.25)).isEqualTo(0.9);
    assertThat(ramp.at(12.75)).isEqualTo(1);
  }

  @Test
  void aRampThatHasAlwaysBeenOrNeverBeginsIsConstant() {
    assertThat(Steps.ramp(-FOREVER, 3, 0, 1)).isEqualTo(Steps.ONE);
    assertThat(Steps.ramp(FOREVER, 0, 0, 1)).isEqualTo(Steps.ZERO);
    assertThatThrownBy(() -> Steps.ramp(1, FOREVER, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shiftsGoBothWaysAndToTheEndsOfTime() {
    Steps f = Curve.of(0.2, 3, 1, 4.5, 0);

    assertThat(f.shifted(-5)).isEqualTo(Curve.of(0.2, -2, 1, -0.5, 0));
    assertThat(f.shifted(FOREVER)).isEqualTo(Steps.ONE.times(0.2));
    assertThat(f.shifted(-FOREVER)).isEqualTo(Steps.ZERO);
  }

  @Test
  void theLastDayIsIncluded() {
    assertThat(Steps.window(1, FOREVER).until(day(3))).isEqualTo(Steps.window(1, 4));
    assertThat(Steps.ZERO.oneAfter(day(3))).isEqualTo(Steps.window(4, FOREVER));
    assertThat(Steps.ONE.times(2).oneAfter(day(3))).isEqualTo(Curve.of(2, 4, 1));
  }

  @Test
  void zerosLastLonger() {
    Steps f = Curve.of(1, 2, 0, 3, 0.5, 4, 0, 5, 1);

    assertThat(f.zerosExtended(0.5)).isEqualTo(Curve.of(1, 2, 0, 3.5, 0.5, 4, 0, 5.5, 1));
    assertThat(f.zerosExtended(1)).isEqualTo(Curve.of(1, 2, 0, 6, 1));
    assertThat(Curve.of(0, 2, 1).zerosExtended(3)).isEqualTo(Curve.of(0, 5, 1));
    assertThat(Steps.ZERO.zerosExtended(3)).isEqualTo(Steps.ZERO);
  }

  @Test
  void aLevelIsReachedWhenItIsEqual() {
    assertThat(Curve.of(0.1 + 0.2, 1, 0.299).zeroBelow(0.3)).isEqualTo(Curve.of(0.3, 1, 0));
  }

  @Test
  void oneFunctionCoversAnotherWhereItIsNowhereBelow() {
    Steps f = Curve.of(0, 1, 0.5);

    assertThat(f.covers(f)).isTrue();
    assertThat(f.covers(Curve.of(0, 2, 0.5))).isTrue();
    assertThat(f.covers(Curve.of(0, 2, 0.6, 3, 0))).isFalse();
  }

  @Test
  void extremesAndFirstDays() {
    Steps f = Curve.of(0, 3.5, 0.5, 9, 0.25);

    assertThat(f.peak()).isEqualTo(0.5);
    assertThat(f.lowest()).isEqualTo(0);
    assertThat(f.firstPositive()).isEqualTo(3.5);
    assertThat(f.firstDay()).isEqualTo(day(3));
    assertThat(Steps.ZERO.firstDay()).isNull();
    assertThat(Steps.ONE.firstPositive()).isEqualTo(-FOREVER);
  }

  @Test
  void whatIsLessThanARoundingErrorIsNothing() {
    Steps dust = Curve.of(0, 3, 4e-10);

    assertThat(dust.isPositive()).isFalse();
    assertThat(dust.support()).isEqualTo(Steps.ZERO);
    assertThat(dust.runs(day(9))).isEmpty();
  }

  @Test
  void anIntegralMayBeginWhereTheFunctionIsZeroForEver() {
    assertThat(Steps.window(2, 4).times(0.5).integral(-FOREVER, FOREVER)).isEqualTo(1);
    assertThat(Steps.window(2, 4).integral(3, 3)).isEqualTo(0);
  }

  @Test
  void aPictureOfAFunctionNamesDaysWhateverTheTimes() {
    assertThat(Curve.of(0, 1, 1.0 / 3, 4.5, 0))
        .hasToString("0.0, 0.333333333 from 1970-01-02, 0.0 from 1970-01-05");
    assertThat(Steps.window(1, 1e15).toString()).startsWith("0.0, 1.0 from 1970-01-02, 0.0 from +");
    assertThat(Curve.of(0, 2, 0.5).pieces())
        .extracting(Steps.Piece::value)
        .containsExactly(0.0, 0.5);
  }

  @Test
  void sumsMaximaAndMinimaOfNoneOneAndMany() {
    Steps a = Steps.window(1, 3).times(0.25);
    Steps b = Steps.window(2, 4).times(0.5);

    assertThat(Steps.sum(List.of())).isEqualTo(Steps.ZERO);
    assertThat(Steps.sum(List.of(a))).isEqualTo(a);
    assertThat(Steps.sum(List.of(a, b, a))).isEqualTo(Curve.of(0, 1, 0.5, 2, 1, 3, 0.5, 4, 0));
    assertThat(Steps.max(List.of(a, b, a))).isEqualTo(Curve.of(0, 1, 0.25, 2, 0.5, 4, 0));
    assertThat(Steps.max(List.of())).isEqualTo(Steps.ZERO);
    assertThat(Steps.min(List.of(a.complement(), b.complement(), Steps.ONE.times(2))))
        .isEqualTo(Curve.of(1, 1, 0.75, 2, 0.5, 4, 1));
    assertThat(Steps.min(List.of())).isEqualTo(Steps.ONE);
  }

  @Test
  void aSumOfManyLosesNothing() {
    assertThat(Steps.sum(Collections.nCopies(1000, Steps.ONE.times(0.001)))).isEqualTo(Steps.ONE);
    assertThat(Steps.sum(Collections.nCopies(700, Steps.ONE.times(1.0 / 7))).peak())
        .isCloseTo(100, within(1e-9));
  }
}
