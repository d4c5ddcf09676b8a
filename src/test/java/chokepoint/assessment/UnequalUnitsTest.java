package chokepoint.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetException;
import chokepoint.facts.Problem;
import chokepoint.support.House;
import chokepoint.support.Shipped;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Amounts in different units are refused, at the fact that brings the second unit in. */
final class UnequalUnitsTest {
  private static final Path BROKEN = House.HOME.resolve("src/test/resources/broken");

  private static Problem refused(String name) {
    FactSet set = Shipped.reader().read(BROKEN.resolve(name + ".yaml"));
    FactSetException e =
        catchThrowableOfType(FactSetException.class, () -> Shipped.assessor().assess(set));
    assertThat(e.problems()).hasSize(1);
    return e.problems().get(0);
  }

  @Test
  void a_mine_and_the_price_it_faces() {
    Problem problem = refused("mine-and-price-in-two-units");
    assertThat(problem.place().line()).isEqualTo(7);
    assertThat(problem.message())
        .isEqualTo(
            "Mine[pit] counts in USD/t but the price of ore in USD/kg (market: Land): state both in"
                + " one unit");
  }

  @Test
  void a_mine_and_a_floor_that_holds_for_it() {
    Problem problem = refused("mine-and-floor-in-two-units");
    assertThat(problem.place().line()).isEqualTo(7);
    assertThat(problem.message())
        .isEqualTo(
            "Mine[pit] counts in USD/t but PriceFloor[floor] in USD/kg: state both in one unit");
  }
}
