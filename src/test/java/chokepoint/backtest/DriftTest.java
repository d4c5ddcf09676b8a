package chokepoint.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class DriftTest {

  @Test
  void theNormalDistributionIsThatOfTheTables() {
    assertThat(Drift.normal(0)).isCloseTo(0.5, within(1e-6));
    assertThat(Drift.normal(1.96)).isCloseTo(0.9750021, within(1e-6));
    assertThat(Drift.normal(-1)).isCloseTo(0.1586553, within(1e-6));
  }

  @Test
  void aPriceThatNothingDrivesRisesByATenthInOneCaseOfThree() {
    // ln 1.1 / 0.21 = 0.4539 standard deviations
    assertThat(Drift.chance(Span.SAME, 1.1)).isCloseTo(0.325, within(1e-3));
  }

  @Test
  void aPriceThatIsDrivenToTheMultipleIsThereInOneCaseOfTwo() {
    assertThat(Drift.chance(new Span(1.1, 1.1), 1.1)).isCloseTo(0.5, within(1e-6));
    assertThat(Drift.chance(new Span(1, 1.21), 1.1)).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void beyondAllBoundsIsSureToRise() {
    assertThat(Drift.chance(new Span(5, Double.POSITIVE_INFINITY), 1.1)).isCloseTo(1, within(1e-6));
  }

  @Property
  void theMoreAPriceIsDrivenTheSurerItRises(
      @ForAll @DoubleRange(min = 0.2, max = 5) double low,
      @ForAll @DoubleRange(min = 1, max = 5) double wide,
      @ForAll @DoubleRange(min = 1, max = 3) double more) {
    double before = Drift.chance(new Span(low, low * wide), 1.1);

    assertThat(Drift.chance(new Span(low * more, low * wide * more), 1.1))
        .isGreaterThanOrEqualTo(before - 1e-6);
  }
}
