package chokepoint.maths;

import static chokepoint.maths.Curve.FOREVER;
import static chokepoint.maths.Curve.day;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.maths.Functions.Loss;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(Functions.class)
final class RunTest {

  @Test
  void aRunHasItsLowestAndHighestValue() {
    Steps f = Curve.of(0, 2, 0.5, 4, 0.25, 6, 1, 8, 0);

    assertThat(f.runs(day(20))).containsExactly(new Run(2, 8, 0.25, 1));
    assertThat(f.partialRuns(day(20))).containsExactly(new Run(2, 6, 0.25, 0.5));
  }

  @Test
  void aValueThatLastsIsALevelOfItsOwn() {
    Steps f = Curve.of(0, 2, 1, 6, 0.5, 9, 0, 12, 0.25);

    assertThat(f.levels(day(20)))
        .containsExactly(
            new Run(2, 6, 1, 1), new Run(6, 9, 0.5, 0.5), new Run(12, FOREVER, 0.25, 0.25));
    assertThat(f.levels(day(5))).containsExactly(new Run(2, 6, 1, 1));
  }

  @Test
  void valuesThatChangeDailyAreOneLevel() {
    Steps f = Curve.of(0, 2, 1, 5, 0.75, 6, 0.5, 7, 0.25, 10, 0);

    assertThat(f.levels(day(20)))
        .containsExactly(new Run(2, 5, 1, 1), new Run(5, 7, 0.5, 0.75), new Run(7, 10, 0.25, 0.25));
  }

  @Test
  void noTwoLevelsBeginOnOneDay() {
    Steps f = Curve.of(0, 2.25, 1, 2.5, 0.5, 6, 0);

    assertThat(f.levels(day(20))).containsExactly(new Run(2.25, 6, 0.5, 1));
  }

  @Test
  void aRunThatGoesOnAtTheHorizonIsOpenAndKnowsNothingOfLater() {
    Steps f = Curve.of(0, 2, 0.5, 6, 0.9, 8, 0);

    assertThat(f.runs(day(5))).containsExactly(new Run(2, FOREVER, 0.5, 0.5));
    assertThat(f.runs(day(7))).containsExactly(new Run(2, FOREVER, 0.5, 0.9));
    assertThat(f.runs(day(8))).containsExactly(new Run(2, 8, 0.5, 0.9));
    assertThat(f.runs(day(1))).isEmpty();
  }

  @Test
  void runsThatShareADayAreOne() {
    // one finding for a run of days, and no two of the same first day
    Steps f = Curve.of(1, 2.25, 0, 4.5, 1, 4.75, 0, 6, 1, 7, 0, 8, 1);

    assertThat(f.zeroRuns(day(20))).containsExactly(new Run(2.25, 6, 0, 0), new Run(7, 8, 0, 0));
  }

  @Test
  void aRunWithinADayTakesThatDay() {
    Run run = Curve.of(0, 2.25, 1, 2.5, 0).runs(day(20)).get(0);

    assertThat(List.of(run.since(), run.until())).containsExactly(day(2), day(3));
  }

  @Test
  void threeTimesAThirdOfADayIsADay() {
    double third = Rounding.round(100.0 / 3);
    assertThat(new Run(third + third + third, FOREVER, 0, 0).since()).isEqualTo(day(100));
  }

  @Test
  void aRunWithoutAStartBeginsBeforeAllDays() {
    Run run = Steps.ONE.runs(day(5)).get(0);

    assertThat(run.since()).isEqualTo(LocalDate.MIN);
    assertThat(run.until()).isNull();
  }

  @Property
  void reportedRunsAreInOrderApartAndNotEmpty(@ForAll Loss loss) {
    List<Run> runs = loss.steps().runs(day(300));

    for (int i = 0; i < runs.size(); i++) {
      LocalDate until = runs.get(i).until();
      assertThat(until == null || until.isAfter(runs.get(i).since())).isTrue();
      if (i + 1 < runs.size()) {
        assertThat(runs.get(i + 1).since()).isAfter(until);
      }
    }
  }
}
