package chokepoint.maths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work grows with the number of pieces, not with its square: minutes otherwise. */
@Timeout(20)
final class ManyPiecesTest {

  @Test
  void aThousandFunctionsOfAThousandPiecesAreReduced() {
    Random random = new Random(1);
    List<Steps> all = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      all.add(Steps.ramp(random.nextInt(1000) + random.nextDouble(), 1000, 0, 0.001));
    }

    assertThat(Steps.sum(all).peak()).isEqualTo(1);
    assertThat(Steps.max(all).peak()).isEqualTo(0.001);
    assertThat(Steps.min(all).lowest()).isZero();
  }

  @Test
  void aHundredThousandPiecesAreWalkedOnce() {
    Steps pulses =
        Steps.sum(
            IntStream.range(0, 50_000).mapToObj(i -> Steps.window(2 * i, 2 * i + 1)).toList());

    assertThat(Cover.of(10, 0.5, Steps.ZERO, null).uncovered(pulses).integral(0, 1e5))
        .isEqualTo(24_990.5);
    assertThat(pulses.zerosExtended(0.5).integral(0, 1e5)).isEqualTo(25_000);
    assertThat(pulses.runs(Curve.day(99_999))).hasSize(50_000);
    assertThat(pulses.servedFrom(49_999, Curve.day(0), 0, null)).isEqualTo(Steps.window(0, 99_997));
    assertThat(
            Adaptation.of(10, 0.8, 0, Steps.ZERO, null).output(pulses, Curve.day(99_999)).lowest())
        .isBetween(0.4, 0.6);
  }
}
