package chokepoint.laws;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Assessment;
import chokepoint.facts.Fact;
import chokepoint.support.Shipped;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** Proofs of generated fact sets check again, hold nothing needless and leave nothing out. */
@Domain(SmallWorlds.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 60, edgeCases = EdgeCasesMode.NONE)
final class WorldProofsTest {

  @Property(seed = Worlds.SEED)
  void everyFindingFollowsFromItsProofAlone(@ForAll World world) {
    Rechecks rechecks = new Rechecks(answer(world));

    assertThat(rechecks.strangers()).isEmpty();
    assertThat(rechecks.unproven()).isEmpty();
  }

  @Property(seed = Worlds.SEED, tries = 200)
  void everyDerivationIsEnough(@ForAll World world) {
    Assessment answer = answer(world);
    Statistics.label("something is justified twice")
        .collect(answer.findings().stream().anyMatch(f -> f.because().size() > 1));

    assertThat(new Rechecks(answer).needless()).isEmpty();
  }

  /** So a finding that is justified twice has both derivations. */
  @Property(seed = Worlds.SEED, tries = 200)
  void everyMatchOfARuleIsADerivation(@ForAll World world) {
    assertThat(Completeness.wrong(answer(world))).isEmpty();
  }

  /** Of relief all is told that there is, also where other relief makes it needless. */
  @Property(seed = Worlds.SEED)
  void anOnlyDerivationFallsWithoutAnyOfItsFacts(@ForAll World world) {
    assertThat(new Rechecks(answer(world)).decoration(f -> !isRelief(f))).isEmpty();
  }

  private static boolean isRelief(Fact fact) {
    return Shipped.rules().vocabulary().type(fact.type()).orElseThrow().has("relief");
  }

  @Property(seed = Worlds.SEED)
  void whatIsSaidToBeNeededIs(@ForAll World world) {
    assertThat(new Rechecks(answer(world)).needs()).isEmpty();
  }

  @Property(seed = Worlds.SEED, tries = 200)
  void whatIsWithdrawnHoldsButForWhatWithdrawsIt(@ForAll World world) {
    Assessment answer = answer(world);
    Statistics.label("something is withdrawn").collect(!answer.withdrawn().isEmpty());

    assertThat(new Rechecks(answer).withdrawn()).isEmpty();
  }

  private static Assessment answer(World world) {
    return Shipped.assessor().assess(world.set());
  }
}
