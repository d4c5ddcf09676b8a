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
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

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

  /** Nor are all such facts at once. */
  @Property(seed = Worlds.SEED)
  void aFactThatNoProofAbsenceOrWithdrawnEntryNamesIsNotMissed(
      @ForAll World world, @ForAll long seed) {
    Assessment assessment = Shipped.assessor().assess(world.set());
    Set<String> named = named(assessment);
    List<Fact> unnamed = assessment.facts().stream().filter(f -> !named.contains(f.id())).toList();
    Assume.that(!unnamed.isEmpty());
    Fact one = unnamed.get(new Random(seed).nextInt(unnamed.size()));
    Statistics.label("unnamed facts").collect(unnamed.size() > 1 ? "several" : "one");
    holdsWithout(assessment, List.of(one));
    holdsWithout(assessment, unnamed);
  }

  private static void holdsWithout(Assessment assessment, List<Fact> dropped) {
    List<Fact> rest = assessment.facts().stream().filter(f -> !dropped.contains(f)).toList();
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
