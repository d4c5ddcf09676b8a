package chokepoint.averting;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested averts, and less of it does not. */
final class AvertingLawsTest {

  @ParameterizedTest
  @CsvSource({
    "japan-dual-use-ban, Halt site=mhi-glide-missile",
    "japan-dual-use-ban, Halt site=toyota-nev-motor",
    "japan-dual-use-ban, Loss buyer=Japan",
    "japan-freeze-lifted, Halt",
    "truce-2025, Slowdown site=us-motor-plant",
    "truce-2025, Slowdown site=eu-laser-plant",
    "truce-2025, Slowdown site=us-flame-retardant-plant",
    "october-controls, Slowdown",
    "helium-strait-closed, Slowdown",
    "one-year-licences, Halt",
    "price-floor-none, MineOutcome outcome=SUSPENDS",
    "stillwater-runway, MineOutcome",
  })
  void whatIsSuggestedAvertsAndIsTight(String scenario, String pattern) {
    assertThat(Tightness.wrong(Shipped.scenario(scenario), pattern)).isEmpty();
  }
}
