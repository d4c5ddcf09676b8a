package chokepoint.laws;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generated fact sets: supply networks. */
final class Worlds extends DomainContextBase {
  /** The worlds of every build, so that none fails by chance; another seed searches others. */
  static final String SEED = "20260106";

  @Provide
  Arbitrary<World> networks() {
    return Arbitraries.fromGenerator(random -> new Shrinking(SupplyWorld.make(random)));
  }
}
