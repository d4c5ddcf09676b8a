package chokepoint.laws;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Finding;
import chokepoint.averting.Tightness;
import chokepoint.facts.FactSet;
import chokepoint.support.Shipped;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What is suggested averts in generated fact sets too, and less of it does not. */
@Domain(SmallWorlds.class)
@Domain(DomainContext.Global.class)
final class AvertingLawTest {
  @Property(seed = Worlds.SEED, tries = 30, edgeCases = EdgeCasesMode.NONE)
  void whatIsSuggestedAvertsAndIsTight(@ForAll World world) {
    FactSet set = world.set();
    List<Finding> headlines = Shipped.assessor().prove(set).headlines();
    Assume.that(!headlines.isEmpty());

    assertThat(Tightness.wrong(set, Tightness.about(headlines.get(0)))).isEmpty();
  }
}
