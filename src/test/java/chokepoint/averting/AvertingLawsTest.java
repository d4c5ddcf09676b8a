package chokepoint.averting;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.facts.FactSet;
import chokepoint.support.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is suggested averts, and less of it does not. */
final class AvertingLawsTest {
  private static final int HEADLINES = 2;

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

  static List<Arguments> headlines() throws IOException {
    List<Arguments> asked = new ArrayList<>();
    try (Stream<Path> files = Files.list(Shipped.FACTS.resolve("scenarios"))) {
      for (Path file : files.sorted().toList()) {
        FactSet set = Shipped.reader().read(file);
        Shipped.assessor().prove(set).headlines().stream()
            .map(Tightness::about)
            .distinct()
            .limit(HEADLINES)
            .forEach(about -> asked.add(Arguments.of(set, about)));
      }
    }
    return asked;
  }

  @ParameterizedTest(name = "{index} {1}")
  @MethodSource("headlines")
  void soIsWhatIsSuggestedForTheHeadlinesOfEachScenario(FactSet set, String pattern) {
    assertThat(Tightness.wrong(set, pattern)).isEmpty();
  }
}
