package chokepoint.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ForecastTest {
  private static final Trial NO = new Trial(0, Optional.empty(), Optional.empty());

  private static Trial on(int day) {
    return new Trial(1, Optional.of(LocalDate.of(2026, 1, day)), Optional.empty());
  }

  @Test
  void theProbabilityIsTheShareOfTheSamples() {
    Forecast forecast = Forecast.of(List.of(on(9), NO, on(3), NO, on(5)));

    assertThat(forecast)
        .isEqualTo(new Forecast(0.6, Optional.of(LocalDate.of(2026, 1, 5)), Optional.empty()));
    assertThat(forecast.expected()).isTrue();
  }

  @Test
  void oneSampleIsNeverSure() {
    assertThat(Forecast.of(List.of(NO)).p()).isEqualTo(0.02);
    assertThat(Forecast.of(List.of(on(1))).p()).isEqualTo(0.98);
  }

  @Test
  void aRangeIsToldWhereMostSamplesHaveOne() {
    Trial wide = new Trial(1, Optional.empty(), Optional.of(new Span(1.2, 3)));
    Trial narrow = new Trial(1, Optional.empty(), Optional.of(new Span(1.5, 2)));

    assertThat(Forecast.of(List.of(wide, narrow, narrow)).span()).contains(new Span(1.2, 3));
    assertThat(
            Forecast.of(
                    Stream.concat(Stream.of(wide), Collections.nCopies(10, narrow).stream())
                        .toList())
                .span())
        .contains(new Span(1.5, 2));
    assertThat(Forecast.of(List.of(wide, NO, NO)).span()).isEmpty();
  }
}
