package chokepoint.laws;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generated fact sets: supply networks. */
final class Worlds extends DomainContextBase {

  @Provide
  Arbitrary<World> networks() {
    return Arbitraries.fromGenerator(random -> new Shrinking(SupplyWorld.make(random)));
  }
}
