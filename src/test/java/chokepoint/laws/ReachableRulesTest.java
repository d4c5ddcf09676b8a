package chokepoint.laws;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Runs;
import chokepoint.assessment.Shuffled;
import chokepoint.facts.FactSet;
import chokepoint.support.Shipped;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that no stated fact can make fire are left out of a run, which changes nothing. */
final class ReachableRulesTest {
  static List<String> scenarios() throws IOException {
    return ScenarioProofsTest.scenarios();
  }

  @Domain(Worlds.class)
  @Domain(DomainContext.Global.class)
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, seed = Worlds.SEED)
  void aWorldHasTheSameProofs(@ForAll World world) {
    Statistics.label("tenths of the rules")
        .collect(Runs.reachableRules(world.set()) * 10 / Shipped.rules().rules().size());
    same(world.set());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aScenarioHasTheSameProofs(String scenario) {
    same(Shipped.scenario(scenario));
  }

  private static void same(FactSet set) {
    assertThat(Shuffled.json(Runs.ofReachableRules(set)))
        .isEqualTo(Shuffled.json(Runs.ofAllRules(set)));
  }
}
