package chokepoint.laws;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.facts.FactSet;
import chokepoint.whynot.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/**
 * Who makes the changes that why-not points to in a generated fact set, sees the shipped rule fire.
 */
@Domain(SmallWorlds.class)
@Domain(DomainContext.Global.class)
final class PointedLawTest {
  private static final int CASES = 100;

  @Property(seed = Worlds.SEED, tries = 130, edgeCases = EdgeCasesMode.NONE)
  void whatStopsARuleIsWhatWhyNotPointsTo(@ForAll World world) {
    FactSet set = world.set();
    List<Pointed> pointed =
        questions(world).flatMap(q -> Pointed.by(set, q).stream()).distinct().toList();
    for (Pointed one : pointed) {
      Optional<FactSet> changed = one.followed();
      if (changed.isPresent()) {
        Statistics.label("followed").collect(one.stopped().rule().id());
        assertThat(one.fires(changed.get())).as("%s", one).isTrue();
      }
    }
    Statistics.label("followed")
        .coverage(c -> c.checkQuery(rule -> true).count(count -> count >= CASES));
  }

  private static Stream<Question> questions(World world) {
    return world.all("Site").map(s -> new Question("Halt", Map.of("site", s.text("id"))));
  }
}
