package chokepoint.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.facts.Range;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class DrawTest {

  @Test
  void aTriangleRisesToItsModeAndFallsOff() {
    Range range = new Range.Triangular(20, 40, 100);

    assertThat(Draw.at(range, 0)).isEqualTo(20.0);
    // a quarter lies below the mode: (40 - 20) / (100 - 20)
    assertThat((double) Draw.at(range, 0.25)).isCloseTo(40, within(1e-9));
    // (x - 20)^2 / (80 * 20) = 0.0625
    assertThat((double) Draw.at(range, 0.0625)).isCloseTo(30, within(1e-9));
    // 1 - (100 - x)^2 / (80 * 60) = 0.8125
    assertThat((double) Draw.at(range, 0.8125)).isCloseTo(70, within(1e-9));
  }

  @Test
  void aModeAtAnEndIsNoTrouble() {
    assertThat((double) Draw.at(new Range.Triangular(0, 0, 1), 0.75)).isCloseTo(0.5, within(1e-9));
    assertThat((double) Draw.at(new Range.Triangular(0, 1, 1), 0.25)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void choicesAreEquallyLikely() {
    Range range = new Range.Choice(List.of("a", "b", "c", "d"));

    assertThat(
            List.of(
                Draw.at(range, 0.0),
                Draw.at(range, 0.249),
                Draw.at(range, 0.25),
                Draw.at(range, 0.999)))
        .containsExactly("a", "a", "b", "d");
  }

  @Property
  void aLargerShareIsNeverASmallerValue(
      @ForAll @DoubleRange(min = -50, max = 50) double a,
      @ForAll @DoubleRange(min = 0, max = 50) double rise,
      @ForAll @DoubleRange(min = 0.01, max = 50) double fall,
      @ForAll @DoubleRange(min = 0, max = 1) double one,
      @ForAll @DoubleRange(min = 0, max = 1) double other) {
    double low = Math.min(one, other);
    double high = Math.max(one, other);
    Range triangle = new Range.Triangular(a, a + rise, a + rise + fall);
    Range even = new Range.Uniform(a, a + rise + fall);

    for (Range range : List.of(triangle, even)) {
      assertThat((double) Draw.at(range, low))
          .isLessThanOrEqualTo((double) Draw.at(range, high) + 1e-9)
          .isBetween(a - 1e-9, a + rise + fall + 1e-9);
    }
  }
}
