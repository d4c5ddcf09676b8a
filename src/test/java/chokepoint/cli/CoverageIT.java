package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Command;
import chokepoint.support.House;
import org.junit.jupiter.api.Test;

/** The cases cover no smaller a share of the rules' conditions than they once did. */
final class CoverageIT {
  private static final String LAUNCHER = House.HOME.resolve("chokepoint").toString();

  @Test
  void theShareThatIsCoveredDoesNotFall() {
    Command test = Command.run(LAUNCHER, "test", "--min-coverage", "0.97");

    assertThat(test.exit()).as(test.out()).isZero();
  }
}
