package chokepoint.laws;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import chokepoint.assessment.Conclusions;
import chokepoint.assessment.Conclusions.Conclusion;
import chokepoint.assessment.LimitException;
import chokepoint.assessment.Limits;
import chokepoint.maths.Capacity;
import chokepoint.maths.Steps;
import chokepoint.support.Shipped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.statistics.Statistics;
import org.opentest4j.TestAbortedException;

/**
 * What the rules say of a world.
 *
 * @param outputs of sites that ever run below full output
 * @param losses of buyers, by buyer, use and good
 */
record Answer(
    World world, List<Conclusion> findings, Map<String, Steps> outputs, Map<String, Steps> losses) {
  private static final Conclusions RULES = new Conclusions(Shipped.rules(), limits());

  /** Differences of less than this, in days of full output or use, are moments. */
  private static final double MOMENT = 1e-4;

  /** A set of a hundred facts that fires so many rules would go on for ever. */
  private static Limits limits() {
    return new Limits(100_000, 1_000, Duration.ofMinutes(5));
  }

  /**
   * Open: about one world in a thousand does not come to rest; the one looked at has two cycles
   * through the same sites. Such a try is left out, and counted.
   */
  static Answer to(World world) {
    List<Conclusion> findings = conclusions(world);
    return new Answer(
        world,
        findings,
        profiles(findings, "Output", "output"),
        profiles(drawnByPlants(findings, world), "NetLoss", "loss"));
  }

  /**
   * Open: an economy as a whole only sees the relief that its plants draw from its stockpile, so
   * that a plant which needs it no longer takes that relief away. Its own losses are left out.
   */
  private static List<Conclusion> drawnByPlants(List<Conclusion> findings, World world) {
    Set<String> holders = world.all("Stockpile").map(s -> s.text("holder")).collect(toSet());
    return findings.stream()
        .filter(f -> !holders.contains(String.valueOf(f.fields().get("buyer"))))
        .toList();
  }

  private static List<Conclusion> conclusions(World world) {
    try {
      return RULES.of(world.set());
    } catch (LimitException e) {
      Statistics.label("does not come to rest").collect(true);
      throw new TestAbortedException("does not come to rest", e);
    }
  }

  private static Map<String, Steps> profiles(List<Conclusion> findings, String type, String field) {
    return findings.stream()
        .filter(f -> f.type().equals(type))
        .collect(toMap(Conclusion::id, f -> (Steps) f.fields().get(field)));
  }

  List<Conclusion> all(String type) {
    return findings.stream().filter(f -> f.type().equals(type)).toList();
  }

  /** First day of the first halt of each site that halts. */
  Map<String, LocalDate> halts() {
    Map<String, LocalDate> first = new HashMap<>();
    for (Conclusion f : all("Halt")) {
      first.merge(
          String.valueOf(f.fields().get("site")),
          (LocalDate) f.fields().get("since"),
          (a, b) -> a.isBefore(b) ? a : b);
    }
    return first;
  }

  /**
   * Whether a loss that calls for relief with a lag, a ramp or a delay begins later than in another
   * answer.
   */
  boolean callsLaterThan(Answer other) {
    Map<String, Double> before = other.calls();
    return calls().entrySet().stream()
        .anyMatch(e -> e.getValue() > before.getOrDefault(e.getKey(), Double.MAX_VALUE));
  }

  /** When the losses begin from which lags, ramps and delays of relief count. */
  private Map<String, Double> calls() {
    Map<String, Double> calls = new HashMap<>();
    Set<Object> slow =
        all("Offer").stream()
            .filter(o -> ((Capacity) o.fields().get("capacity")).waits())
            .filter(o -> lags((Capacity) o.fields().get("capacity")))
            .map(Answer::whose)
            .collect(toSet());
    all("Shortfall").stream()
        .filter(s -> slow.contains(whose(s)))
        .forEach(s -> calls.put(s.id(), start(s, "gross")));
    world
        .all("Stockpile")
        .filter(s -> s.number("releaseDelayDays", 0) > 0)
        .forEach(
            s ->
                all("Demand").stream()
                    .filter(d -> s.text("id").equals(d.fields().get("stockpile")))
                    .forEach(d -> calls.merge(s.text("id"), start(d, "lack"), Math::min)));
    world
        .all("Leak")
        .filter(l -> l.number("lagDays", 0) > 0)
        .forEach(l -> course(l.text("measure")).ifPresent(d -> calls.put(l.text("measure"), d)));
    return calls;
  }

  private Optional<Double> course(String measure) {
    return all("Course").stream()
        .filter(c -> measure.equals(c.fields().get("measure")))
        .map(c -> (double) ((LocalDate) c.fields().get("began")).toEpochDay())
        .findAny();
  }

  private static boolean lags(Capacity capacity) {
    return capacity.lag() + capacity.ramp() > 0;
  }

  private static List<Object> whose(Conclusion c) {
    return Stream.of("buyer", "use", "good").map(c.fields()::get).toList();
  }

  private static double start(Conclusion c, String field) {
    return ((Steps) c.fields().get(field)).firstPositive();
  }

  /** What is worse here than in another answer, at any time. */
  List<String> worseThan(Answer other) {
    List<String> worse = new ArrayList<>();
    outputs.forEach(
        (id, output) -> {
          Steps before = other.outputs.getOrDefault(id, Steps.ONE);
          report(worse, id, before, output, before.minus(output));
        });
    losses.forEach(
        (id, loss) -> {
          Steps before = other.losses.getOrDefault(id, Steps.ZERO);
          report(worse, id, before, loss, loss.minus(before));
        });
    return worse;
  }

  private static void report(
      List<String> worse, String id, Steps before, Steps now, Steps difference) {
    double start = (double) World.DAY_0.toEpochDay() - World.DAYS;
    if (difference.within(0, 1).integral(start, start + 3 * World.DAYS) > MOMENT) {
      worse.add(id + " was " + before + " and is " + now);
    }
  }
}
