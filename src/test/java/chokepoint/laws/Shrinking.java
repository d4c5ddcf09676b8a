package chokepoint.laws;

import chokepoint.facts.FactSetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A failing world is made smaller by leaving out facts, many at once at first, then fields. */
record Shrinking(World value) implements Shrinkable<World> {
  /** Fields that a fact can do without. */
  private static final Set<String> SPARE =
      Set.of(
          "announced",
          "extraterritorial",
          "firm",
          "importance",
          "lagDays",
          "minimumLoad",
          "militaryPassRate",
          "oreStockDays",
          "psi",
          "rampDays",
          "releaseDelayDays",
          "runOffDays",
          "spot",
          "stop",
          "storageDays",
          "until",
          "upsideShare",
          "upsideSince",
          "use");

  @Override
  public Stream<Shrinkable<World>> shrink() {
    List<Stated> facts = value.facts();
    List<World> smaller = new ArrayList<>();
    for (int part = facts.size() / 2; part >= 1; part /= 2) {
      for (int from = 0; from + part <= facts.size(); from += part) {
        List<Stated> gone = facts.subList(from, from + part);
        smaller.add(value.without(gone::contains));
      }
    }
    for (Stated fact : facts) {
      for (String field : fact.fields().keySet()) {
        if (SPARE.contains(field)) {
          smaller.add(value.changed(fact::equals, f -> f.without(field)));
        }
      }
    }
    return smaller.stream().filter(Shrinking::isSound).map(Shrinking::new);
  }

  private static boolean isSound(World world) {
    try {
      return !world.read().facts().isEmpty();
    } catch (FactSetException e) {
      return false;
    }
  }

  @Override
  public ShrinkingDistance distance() {
    List<Stated> facts = value.facts();
    int fields = IntStream.range(0, facts.size()).map(i -> facts.get(i).fields().size()).sum();
    return ShrinkingDistance.of(facts.size(), fields);
  }
}
