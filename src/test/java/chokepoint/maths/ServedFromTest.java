package chokepoint.maths;

import static chokepoint.maths.Curve.FOREVER;
import static chokepoint.maths.Curve.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import org.junit.jupiter.api.Test;

final class ServedFromTest {
  private static final Steps HALF = Curve.of(0, 10, 0.5);

  @Test
  void anAccountServesUntilItIsUsedUp() {
    assertThat(HALF.servedFrom(30, day(0), 0, null)).isEqualTo(Steps.window(10, 70));
  }

  @Test
  void itBeginsAfterItsDelayFromTheLaterOfDrawAndDay() {
    assertThat(HALF.servedFrom(30, day(0), 5, null)).isEqualTo(Steps.window(15, 75));
    assertThat(HALF.servedFrom(30, day(20), 5, null)).isEqualTo(Steps.window(25, 85));
    assertThat(HALF.servedFrom(30, day(20), 5, day(40))).isEqualTo(Steps.window(25, 40));
    assertThat(HALF.servedFrom(30, day(20), 5, day(25))).isEqualTo(Steps.ZERO);
  }

  @Test
  void anEmptyAccountOrNoDrawServesNothing() {
    assertThat(HALF.servedFrom(0, day(0), 5, null)).isEqualTo(Steps.ZERO);
    assertThat(Steps.window(10, 12).servedFrom(0, day(0), 5, null)).isEqualTo(Steps.ZERO);
    assertThat(Steps.ZERO.servedFrom(9, day(0), 0, null)).isEqualTo(Steps.ZERO);
  }

  @Test
  void anAccountThatIsNeverUsedUpStaysOpen() {
    assertThat(Steps.window(10, 12).servedFrom(3, day(0), 0, null))
        .isEqualTo(Steps.window(10, FOREVER));
  }

  @Test
  void aDrawThatHasAlwaysBeenIsServedFromItsDay() {
    assertThat(Steps.ONE.servedFrom(3, day(5), 1, null)).isEqualTo(Steps.window(6, 9));
  }

  @Test
  void anAmountIsReachedBeforeAPlateauNotAfterIt() {
    // 0.1 + 0.2 is a little more than 0.3 to a computer
    Steps f = Curve.of(0, 0, 0.1, 1, 0.2, 2, 0, 50, 1);
    assertThat(f.reaches(0.1 + 0.2, 0)).isEqualTo(2);
    assertThat(f.reaches(0.3, 0)).isEqualTo(2);
  }

  @Test
  void nothingIsReachedAtOnceAndTinyDrawsLate() {
    assertThat(Steps.window(5, 6).reaches(0, 2)).isEqualTo(2);
    assertThat(Steps.ZERO.reaches(0, 2)).isEqualTo(2);
    assertThat(Steps.ZERO.reaches(1, 2)).isEqualTo(FOREVER);
    assertThat(Curve.of(0, 0, 1e-9).reaches(1, 0)).isCloseTo(1e9, within(1e-6));
    assertThat(Steps.window(5, 9).reaches(1, -FOREVER)).isEqualTo(6);
  }

  @Test
  void equalUsersShareAnAccountToTheDay() {
    // 1/6 is rounded up, six of them are a little more than 1
    for (int users = 1; users <= 500; users++) {
      Steps draw = Steps.window(10, 400).times(1.0 / users);
      Steps open = Steps.sum(Collections.nCopies(users, draw)).servedFrom(60, day(0), 0, null);
      Run rest = Steps.window(10, 400).times(open.complement()).runs(day(999)).get(0);
      assertThat(rest.since()).as("%s users", users).isEqualTo(day(70));
    }
  }

  @Test
  void anAccountThatLastsAsLongAsTheDrawLeavesNothing() {
    for (int users = 1; users <= 500; users++) {
      Steps draw = Steps.window(10, 70).times(1.0 / users);
      Steps open = Steps.sum(Collections.nCopies(users, draw)).servedFrom(60, day(0), 0, null);
      assertThat(Steps.window(10, 70).times(open.complement()).isPositive())
          .as("%s users", users)
          .isFalse();
    }
  }
}
