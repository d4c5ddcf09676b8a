package chokepoint.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules against the same equations, calculated plainly. */
@Domain(Worlds.class)
final class CalculatorTest {

  @Property(seed = Worlds.SEED, tries = 300, edgeCases = EdgeCasesMode.NONE)
  void worldsCanBeReadAndAreWhatIsRead(@ForAll World world) {
    assertThat(world.read().facts())
        .extracting(f -> f.id(), f -> f.fields())
        .isEqualTo(
            world.set().facts().stream()
                .map(f -> org.assertj.core.groups.Tuple.tuple(f.id(), f.fields()))
                .toList());
  }

  /** "Numbers to reproduce" of the causal model: a mineral, chips of it, devices of them. */
  @ParameterizedTest
  @CsvSource({
    "1.0, 1.0, CRITICAL, 60, 90, 0",
    "0.8, 1.0, CRITICAL, 75, 112, 0.2",
    "0.8, 0.5, CRITICAL, 150, 225, 0.6",
    "1.0, 1.0, IMPORTANT, 60, 120, 0.5",
    "1.0, 1.0, MINOR, -1, -1, 1"
  })
  void chainsFallOnTheDaysOfTheTable(
      double share, double cut, String importance, int chips, int devices, double output) {
    World chain = chain(share, cut, importance, "HARD");
    for (double[] outputs : both(chain, "chips")) {
      assertThat(firstFall(outputs, 0.999)).isEqualTo(chips);
      assertThat(outputs[380]).isCloseTo(output, within(1e-6));
    }
    for (double[] outputs : both(chain, "devices")) {
      assertThat(firstFall(outputs, 0.999)).isEqualTo(devices);
      assertThat(outputs[380]).isCloseTo(output, within(1e-6));
    }
  }

  @Test
  void aSectorAdaptsAsInTheTable() {
    World chain = chain(1.0, 1.0, "CRITICAL", "ARIO");
    for (double[] outputs : both(chain, "chips")) {
      assertThat(firstFall(outputs, 0.999)).isEqualTo(12);
      assertThat(firstFall(outputs, 0.5)).isBetween(45, 46);
      assertThat(outputs[380]).isLessThan(0.01);
    }
    for (double[] outputs : both(chain, "devices")) {
      assertThat(firstFall(outputs, 0.999)).isEqualTo(77);
    }
  }

  @Property(seed = Worlds.SEED, tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void rulesAndCalculatorAgreeOnGeneratedNetworks(@ForAll World world) {
    assertThat(Agreement.differences(Answer.to(world), Calculator.of(world))).isEmpty();
  }

  private static double[][] both(World world, String site) {
    return new double[][] {
      Agreement.daily(Answer.to(world), site),
      Objects.requireNonNull(Calculator.of(world).outputs.get(site))
    };
  }

  private static int firstFall(double[] outputs, double below) {
    for (int d = 0; d < outputs.length; d++) {
      if (outputs[d] < below) {
        return d;
      }
    }
    return -1;
  }

  private static World chain(double share, double cut, String importance, String stop) {
    return new World(java.util.List.of())
        .plus(
            Stated.of("Economy", "id", "X"),
            Stated.of("Economy", "id", "Y"),
            Stated.of("Good", "id", "mineral"),
            Stated.of("Good", "id", "chip"),
            Stated.of("Site", "id", "chips", "economy", "Y", "makes", "chip"),
            Stated.of("Site", "id", "devices", "economy", "Y"),
            Stated.of("Need", "site", "chips", "input", "mineral", "coverDays", 60.0)
                .with("importance", importance)
                .with("stop", stop),
            Stated.of("Need", "site", "devices", "input", "chip", "coverDays", 30.0),
            Stated.of("Sourcing", "buyer", "Y", "good", "mineral", "supplier", "X", "share", share),
            Stated.of("Sourcing", "buyer", "devices", "good", "chip", "supplier", "chips")
                .with("share", 1.0),
            Stated.of("ExportControl", "id", "ban", "issuer", "X", "target", "Y")
                .with("good", "mineral")
                .with("kind", "BAN")
                .with("cut", cut)
                .with("since", World.day(0)));
  }
}
