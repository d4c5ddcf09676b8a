package chokepoint.sweep;

import chokepoint.facts.Change;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.facts.Range;
import chokepoint.vocabulary.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Draws fact sets from one that gives ranges. A field's values depend on the seed, its name and the
 * number of the sample alone, so a further range changes no other field's values.
 */
public final class Sampler {
  private static final long SPREAD = 6364136223846793005L;

  private final FactSet set;
  private final long seed;

  public Sampler(FactSet set, long seed) {
    this.set = set;
    this.seed = seed;
  }

  /** Whether there is anything to draw; if not, all samples are the set itself. */
  public boolean varies() {
    return !set.vary().isEmpty();
  }

  /**
   * A sample, by its number. What is drawn keeps the basis and source of its fact.
   *
   * @throws chokepoint.facts.FactSetException if the drawn values cannot stand together
   */
  public FactSet sample(int number) {
    List<Change> changes =
        set.vary().entrySet().stream().<Change>map(e -> change(e, number)).toList();
    return changes.isEmpty() ? set : set.with(changes);
  }

  private Change.Set change(Map.Entry<String, Range> entry, int number) {
    int dot = entry.getKey().lastIndexOf("].") + 1;
    Fact fact = set.find(entry.getKey().substring(0, dot)).orElseThrow();
    String field = entry.getKey().substring(dot + 1);
    Object drawn = Draw.at(entry.getValue(), share(entry.getKey(), number));
    Object value =
        isWhole(fact, field) ? (Object) Math.round(((Number) drawn).doubleValue()) : drawn;
    Change.Set change = Change.set(fact.id(), field, value);
    return new Change.Set(fact.id(), field, change.value(), fact.basis(), fact.source());
  }

  private boolean isWhole(Fact fact, String field) {
    return set.vocabulary()
        .type(fact.type())
        .flatMap(t -> t.field(field))
        .filter(f -> f.kind() == ValueKind.INTEGER)
        .isPresent();
  }

  private double share(String field, int number) {
    long mixed = (seed * SPREAD + field.hashCode()) * SPREAD + number;
    return new SplittableRandom(mixed).nextDouble();
  }
}
