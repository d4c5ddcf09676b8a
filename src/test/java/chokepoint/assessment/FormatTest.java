package chokepoint.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "45 | 45",
        "1.005 | 1.01",
        "-0.001 | 0",
        "9999.5 | 9999.5",
        "10000 | 10,000",
        "-17173.1 | -17,173.1",
        "1234567.89 | 1,234,567.89"
      })
  void numbers_are_short_and_readable(double value, String shown) {
    assertThat(Format.plain(value)).isEqualTo(shown);
  }

  @Test
  void shares_and_dates_follow_the_language() {
    assertThat(Format.percent(0.285, Language.EN)).isEqualTo("28.5 %");
    assertThat(Format.percent(0.285, Language.ZH)).isEqualTo("28.5%");
    LocalDate day = LocalDate.of(2026, 3, 5);
    assertThat(Format.date(day, Language.EN)).isEqualTo("5 March 2026");
    assertThat(Format.date(day, Language.ZH)).isEqualTo("2026年3月5日");
  }
}
