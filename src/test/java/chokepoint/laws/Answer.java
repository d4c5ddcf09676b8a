package chokepoint.laws;

import static java.util.stream.Collectors.toMap;

import chokepoint.assessment.Conclusions;
import chokepoint.assessment.Conclusions.Conclusion;
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
import java.util.stream.Stream;

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

  static Answer to(World world) {
    List<Conclusion> findings = RULES.of(world.set());
    return new Answer(
        world,
        findings,
        profiles(findings, "Output", "output"),
        profiles(findings, "NetLoss", "loss"));
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
   * When help would have come that is put off here, against another answer, because the loss that
   * calls for it begins later; infinite if none is.
   */
  double helpPutOff(Answer other) {
    Map<String, Call> before = other.calls();
    return calls().entrySet().stream()
        .filter(e -> before.containsKey(e.getKey()))
        .filter(e -> e.getValue().made > before.get(e.getKey()).made)
        .mapToDouble(e -> before.get(e.getKey()).answered)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /** When a loss begins from which lags, ramps and delays of relief count; when the first comes. */
  private record Call(double made, double answered) {
    Call and(Call other) {
      return new Call(Math.min(made, other.made), Math.min(answered, other.answered));
    }
  }

  private Map<String, Call> calls() {
    Map<String, Call> calls = new HashMap<>();
    for (Conclusion o : all("Offer")) {
      Capacity capacity = (Capacity) o.fields().get("capacity");
      if (capacity.waits() && capacity.lag() + capacity.ramp() > 0) {
        all("Shortfall").stream()
            .filter(s -> whose(s).equals(whose(o)))
            .map(s -> start(s, "gross"))
            .forEach(t -> calls.merge(whose(o).toString(), after(t, capacity), Call::and));
      }
    }
    for (Stated s : world.all("Stockpile").toList()) {
      double delay = s.number("releaseDelayDays", 0);
      double first = (double) ((LocalDate) s.fields().get("since")).toEpochDay();
      all("Demand").stream()
          .filter(d -> delay > 0 && s.text("id").equals(d.fields().get("stockpile")))
          .forEach(
              d -> {
                double t = start(d, "lack");
                String account = s.text("id") + d.fields().get("by");
                calls.merge(account, new Call(t, Math.max(t, first) + delay), Call::and);
              });
    }
    for (Stated l : world.all("Leak").filter(l -> l.number("lagDays", 0) > 0).toList()) {
      course(l.text("measure"))
          .ifPresent(
              t -> calls.merge(l.text("measure"), new Call(t, t + l.number("lagDays")), Call::and));
    }
    return calls;
  }

  private static Call after(double lossStart, Capacity capacity) {
    return new Call(lossStart, Math.max(lossStart, capacity.earliest()) + capacity.lag());
  }

  private Optional<Double> course(String measure) {
    return all("Course").stream()
        .filter(c -> measure.equals(c.fields().get("measure")))
        .map(c -> (double) ((LocalDate) c.fields().get("began")).toEpochDay())
        .findAny();
  }

  private static List<Object> whose(Conclusion c) {
    return Stream.of("buyer", "use", "good").map(c.fields()::get).toList();
  }

  private static double start(Conclusion c, String field) {
    return ((Steps) c.fields().get(field)).firstPositive();
  }

  /** What is worse here than in another answer, at any time. */
  List<String> worseThan(Answer other) {
    return worseThan(other, Double.POSITIVE_INFINITY);
  }

  /** What is worse here than in another answer, at any time before one. */
  List<String> worseThan(Answer other, double end) {
    List<String> worse = new ArrayList<>();
    outputs.forEach(
        (id, output) -> {
          Steps before = other.outputs.getOrDefault(id, Steps.ONE);
          report(worse, id, end, before, output, before.minus(output));
        });
    losses.forEach(
        (id, loss) -> {
          Steps before = other.losses.getOrDefault(id, Steps.ZERO);
          report(worse, id, end, before, loss, loss.minus(before));
        });
    return worse;
  }

  private static void report(
      List<String> worse, String id, double end, Steps before, Steps now, Steps difference) {
    double start = (double) World.DAY_0.toEpochDay() - World.DAYS;
    double last = Math.min(end, start + 3 * World.DAYS);
    if (difference.within(0, 1).integral(start, last) > MOMENT) {
      worse.add(id + " was " + before + " and is " + now);
    }
  }
}
