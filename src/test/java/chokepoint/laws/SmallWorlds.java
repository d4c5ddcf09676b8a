package chokepoint.laws;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generated fact sets of either kind, small ones: for laws that assess each many times. */
final class SmallWorlds extends DomainContextBase {
  @Provide
  Arbitrary<World> either() {
    return Arbitraries.fromGenerator(
        random ->
            new Shrinking(
                random.nextInt(4) == 0 ? MineWorld.make(random) : SupplyWorld.small(random)));
  }
}
