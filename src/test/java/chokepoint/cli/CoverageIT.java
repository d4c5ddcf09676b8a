package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Command;
import chokepoint.support.House;
import org.junit.jupiter.api.Test;

/** Each rule, and each of its conditions, decides in a case. */
final class CoverageIT {
  private static final String LAUNCHER = House.HOME.resolve("chokepoint").toString();

  @Test
  void everyRuleAndConditionIsCovered() {
    Command test = Command.run(LAUNCHER, "test", "--min-coverage", "1");

    assertThat(test.exit()).as(test.out()).isZero();
  }
}
