package chokepoint.laws;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generated fact sets: mines and what they are paid. */
final class MineWorlds extends DomainContextBase {

  @Provide
  Arbitrary<World> mines() {
    return Arbitraries.fromGenerator(random -> new Shrinking(MineWorld.make(random)));
  }
}
