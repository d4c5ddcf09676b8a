package chokepoint.laws;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Known;
import chokepoint.assessment.Shuffled;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.support.Shipped;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for answers with their proofs. */
@Domain(Worlds.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 1000, edgeCases = EdgeCasesMode.NONE)
final class ProofLawsTest {
  @Property(seed = Worlds.SEED)
  void theOrderOfFactsChangesNothing(@ForAll World world, @ForAll long seed) {
    FactSet set = world.set();
    assertThat(Shuffled.json(Shuffled.prove(Shipped.assessor(), set, new Random(seed))))
        .isEqualTo(Shuffled.json(Shipped.assessor().prove(set)));
  }

  /** All such facts at once, which is more than one. */
  @Property(seed = Worlds.SEED)
  void aFactThatNoProofAbsenceOrWithdrawnEntryNamesIsNotMissed(@ForAll World world) {
    Assessment assessment = Shipped.assessor().assess(world.set());
    Set<String> named = named(assessment);
    List<Fact> rest = assessment.facts().stream().filter(f -> named.contains(f.id())).toList();
    assertThat(Shipped.assessor().settled(assessment.factSet().holding(rest)))
        .containsAll(
            assessment.findings().stream()
                .map(f -> new Known(f.id(), f.type(), f.fields()))
                .toList());
  }

  private static Set<String> named(Assessment assessment) {
    Set<String> named = new HashSet<>();
    assessment.firings().forEach(f -> named.addAll(f.premises()));
    assessment.withdrawn().forEach(w -> named.add(w.by()));
    return named;
  }
}
