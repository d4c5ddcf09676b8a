package chokepoint.maths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AmountsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void a_ratio_is_taken_at_each_time() {
    Steps of = Steps.ONE.times(150);
    Steps to = Steps.window(DAY, null).times(0.25).plus(Steps.ONE);
    Steps ratio = Amounts.ratio(of, to);
    assertThat(ratio.at(DAY.minusDays(1))).isEqualTo(150);
    assertThat(ratio.at(DAY)).isEqualTo(120);
  }

  @Test
  void a_part_of_nothing_is_all_of_it() {
    Steps whole = Steps.window(DAY, null).complement().times(0.5);
    Steps part = Amounts.part(Steps.window(DAY, null).complement().times(0.2), whole);
    assertThat(part.at(DAY.minusDays(1))).isEqualTo(0.4);
    assertThat(part.at(DAY)).isEqualTo(1);
  }

  @Test
  void what_holds_once_from_a_day_holds_always_without_one() {
    assertThat(Amounts.onceFrom(DAY)).isEqualTo(Steps.window(DAY, null));
    assertThat(Amounts.onceFrom(null)).isEqualTo(Steps.ONE);
  }

  @Test
  void the_day_after_a_start_drops_fractions() {
    Run run = Steps.window(DAY, null).runs(DAY).get(0);
    assertThat(Amounts.dayAfterStart(run, 20.9)).isEqualTo(LocalDate.of(2026, 3, 21));
    assertThat(Amounts.dayAfterStart(Steps.ONE.runs(DAY).get(0), 20)).isNull();
  }

  @Test
  void half_a_years_use_lasts_half_a_year() {
    assertThat(Amounts.daysLasting(50, 100)).isEqualTo(182.5);
  }

  @Test
  void days_lost_are_those_of_full_output() {
    Steps half = Steps.ONE.minus(Steps.window(DAY, DAY.plusDays(10)).times(0.5));
    assertThat(Amounts.daysLost(half)).isEqualTo(5);
    assertThat(Amounts.daysLost(Steps.ONE)).isZero();
  }

  @Test
  void a_years_output_is_spread_over_its_days() {
    assertThat(Amounts.inDays(730, 10)).isEqualTo(20);
  }

  @Test
  void a_total_is_scaled_and_nothing_has_none() {
    assertThat(Amounts.total(List.of(10.0, 20.0), 0.5)).isEqualTo(15);
    assertThat(Amounts.total(List.of(), 0.5)).isNull();
  }

  @Test
  void the_only_one_is_taken_if_there_is_one() {
    assertThat(Amounts.only(List.of(0.3), 1)).isEqualTo(0.3);
    assertThat(Amounts.only(List.of(), 1)).isEqualTo(1);
  }
}
