package chokepoint.maths;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class RationingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Test
  void without_an_order_all_lose_alike() {
    Steps shortfall = Steps.window(DAY, null).times(0.4);
    assertThat(Rationing.cut(shortfall, List.of(), List.of())).isEqualTo(shortfall);
  }

  @Test
  void the_others_bear_a_shortfall_first() {
    assertThat(cut(0.4, 0.2, 0)).isEqualTo(0.5); // 0.4 of all on the 0.8 that come last
    assertThat(cut(0.4, 0.2, 1)).isZero();
    assertThat(cut(0.9, 0.2, 0)).isEqualTo(1);
    assertThat(cut(0.9, 0.2, 1)).isEqualTo(0.5); // 0.1 left of 0.2
  }

  @Test
  void a_buyer_with_both_parts_loses_as_much_of_each() {
    assertThat(cut(0.4, 0.2, 0.5)).isEqualTo(0.25);
  }

  @Test
  void a_first_part_too_small_to_count_is_served_until_nothing_is_left() {
    assertThat(cut(0.4, 0, 0)).isEqualTo(0.4);
    assertThat(cut(0.999, 0, 1)).isZero();
    assertThat(cut(1, 0, 1)).isEqualTo(1);
  }

  @Test
  void where_all_is_served_first_the_rest_gets_nothing_from_any_shortfall() {
    assertThat(cut(0.4, 1, 1)).isEqualTo(0.4);
    assertThat(cut(0.4, 1, 0)).isEqualTo(1);
    assertThat(cut(0, 1, 0)).isZero();
  }

  @Property
  void a_larger_shortfall_never_means_more_for_anyone(
      @ForAll @DoubleRange(max = 1) double one,
      @ForAll @DoubleRange(max = 1) double other,
      @ForAll @DoubleRange(max = 1) double first,
      @ForAll @DoubleRange(max = 1) double own) {
    assertThat(cut(Math.min(one, other), first, own))
        .isLessThanOrEqualTo(cut(Math.max(one, other), first, own));
  }

  private static double cut(double shortfall, double first, double own) {
    return Rationing.cut(Steps.ONE.times(shortfall), List.of(first), List.of(own)).at(DAY);
  }
}
