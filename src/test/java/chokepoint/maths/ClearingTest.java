package chokepoint.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class ClearingTest {

  @Test
  void without_a_cap_supply_and_demand_share_the_loss() {
    // 0.5^(-1 / (0.5 + 0.5))
    assertThat(Clearing.of(0.5, 0, 0, false).multiple(0.5, -0.5)).isEqualTo(2);
  }

  @Test
  void under_a_cap_demand_alone_gives_way() {
    // 0.5^(1 / -0.5)
    assertThat(Clearing.of(0.5, 0, 0, true).multiple(0.5, -0.5)).isEqualTo(4);
  }

  @Test
  void spare_capacity_lifts_the_cap() {
    // (0.5 + 0.3)^(1 / -0.5) = 1.5625 is below 2: the cap does not bind
    assertThat(Clearing.of(0.5, 0, 0.3, true).multiple(0.5, -0.5)).isEqualTo(2);
    // (0.5 + 0.1)^(1 / -0.5) = 2.7778
    assertThat(Clearing.of(0.5, 0, 0.1, true).multiple(0.5, -0.5)).isCloseTo(2.7778, within(1e-4));
  }

  @Test
  void precautionary_buying_raises_the_price_by_itself() {
    // (1 / 1.25)^(-1 / 1) = 1.25
    assertThat(Clearing.of(0, 0.25, 0, false).multiple(0.5, -0.5)).isEqualTo(1.25);
  }

  @Test
  void more_than_before_lowers_the_price() {
    // 1.25^(-1 / 1), and a cap has no part in it
    assertThat(Clearing.surplus(0.25).multiple(0.5, -0.5)).isEqualTo(0.8);
    assertThat(Clearing.of(-0.25, 0, 0, true).multiple(0.5, -0.5)).isEqualTo(0.8);
  }

  @Test
  void no_price_clears_a_market_that_gets_nothing_or_cannot_give_way() {
    assertThat(Clearing.of(1, 0, 0, false).multiple(1, -1)).isInfinite();
    assertThat(Clearing.of(0.1, 0, 0, false).multiple(0, 0)).isInfinite();
    assertThat(Clearing.of(0.1, 0, 0, true).multiple(1, 0)).isInfinite();
  }

  @Test
  void where_nothing_is_lost_nothing_happens() {
    assertThat(Clearing.of(0, 0, 0, true).multiple(0, 0)).isEqualTo(1);
  }

  @Test
  void doubt_about_elasticities_widens_the_range() {
    Clearing half = Clearing.of(0.5, 0, 0, false);
    // 0.5^(-1 / 1.25) and 0.5^(-1 / 0.75)
    assertThat(half.least(0.5, -0.5, 0.25)).isCloseTo(1.7411, within(1e-4));
    assertThat(half.most(0.5, -0.5, 0.25)).isCloseTo(2.5198, within(1e-4));
    Clearing glut = Clearing.surplus(0.25);
    assertThat(glut.least(0.5, -0.5, 0.25)).isLessThan(glut.most(0.5, -0.5, 0.25));
  }

  @Property
  void a_larger_loss_never_means_a_lower_price(
      @ForAll @DoubleRange(max = 1) double lost,
      @ForAll @DoubleRange(max = 1) double other,
      @ForAll @DoubleRange(max = 1) double spare,
      @ForAll boolean capped) {
    double small = Clearing.of(Math.min(lost, other), 0, spare, capped).multiple(0.2, -0.3);
    assertThat(small)
        .isLessThanOrEqualTo(
            Clearing.of(Math.max(lost, other), 0, spare, capped).multiple(0.2, -0.3));
  }

  @Property
  void more_spare_capacity_never_means_a_higher_price(
      @ForAll @DoubleRange(max = 1) double lost,
      @ForAll @DoubleRange(max = 1) double spare,
      @ForAll @DoubleRange(max = 1) double more) {
    double few = Clearing.of(lost, 0, spare, true).multiple(0.2, -0.3);
    assertThat(Clearing.of(lost, 0, spare + more, true).multiple(0.2, -0.3))
        .isLessThanOrEqualTo(few);
  }
}
