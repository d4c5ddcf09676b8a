package chokepoint.laws;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Proofs of the shipped scenarios check again, and hold nothing that is not needed. A majority
 * stays one with a member less, so a count of votes rests on all and on none in particular; an only
 * user has all of a stockpile, whether by what it uses or in equal shares.
 */
final class ScenarioProofsTest {
  private static final Set<String> MORE_THAN_NEEDED =
      Set.of("joint-measure-by-majority", "korea-lithium-stock", "korea-lithium-two-stocks");

  static List<String> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(Shipped.FACTS.resolve("scenarios"))) {
      return files.map(f -> f.getFileName().toString().replace(".yaml", "")).sorted().toList();
    }
  }

  static List<String> needed() throws IOException {
    return scenarios().stream().filter(s -> !MORE_THAN_NEEDED.contains(s)).toList();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyFindingFollowsFromItsProofAlone(String scenario) {
    Rechecks rechecks = new Rechecks(Shipped.assess(scenario));

    assertThat(rechecks.strangers()).isEmpty();
    assertThat(rechecks.unproven()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyDerivationIsEnough(String scenario) {
    assertThat(new Rechecks(Shipped.assess(scenario)).needless()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("needed")
  void anOnlyDerivationFallsWithoutAnyOfItsFacts(String scenario) {
    assertThat(new Rechecks(Shipped.assess(scenario)).decoration()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyMatchOfARuleIsADerivation(String scenario) {
    assertThat(Completeness.wrong(Shipped.assess(scenario))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void whatIsSaidToBeNeededIs(String scenario) {
    assertThat(new Rechecks(Shipped.assess(scenario)).needs()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void whatIsWithdrawnHoldsButForWhatWithdrawsIt(String scenario) {
    assertThat(new Rechecks(Shipped.assess(scenario)).withdrawn()).isEmpty();
  }
}
