package chokepoint.maths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class UnitsTest {

  @Test
  void a_price_unit_names_a_currency_and_a_mass() {
    assertThat(Units.currency("USD/kg")).isEqualTo("USD");
    assertThat(Units.perTonne("USD/kg")).isEqualTo(1000);
    assertThat(Units.perTonne("AUD / T")).isEqualTo(1);
    assertThat(Units.perTonne("USD/mtu")).isEqualTo(100);
    assertThat(Units.perTonne("USD/lb")).isBetween(2204.6, 2204.7);
    assertThat(Units.perTonne("USD/oz")).isBetween(32150.7, 32150.8);
  }

  @Test
  void a_mass_that_is_not_known_has_no_answer() {
    assertThat(Units.perTonne("USD/bottle")).isNull();
    assertThat(Units.currency("USD")).isEqualTo("USD");
  }
}
