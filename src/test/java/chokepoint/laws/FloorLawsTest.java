package chokepoint.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** What price floors do to the mines they cover. */
@Domain(MineWorlds.class)
@Domain(DomainContext.Global.class)
final class FloorLawsTest {

  /** Whatever else covers, taxes or supports it; nor is any other mine. */
  @Property(seed = Worlds.SEED, tries = 1600, edgeCases = EdgeCasesMode.NONE)
  void aHigherFloorNeverMakesACoveredMineWorseOff(@ForAll World world, @ForAll long seed) {
    Optional<World> higher = new Changes(world, seed).higherFloor();
    Assume.that(higher.isPresent());
    MineFates before = MineFates.in(world);
    MineFates after = MineFates.in(higher.orElseThrow());
    Assume.that(before.covered());
    Statistics.label("the change is felt").collect(!before.worseThan(after).isEmpty());
    assertThat(after.worseThan(before)).isEmpty();
  }
}
