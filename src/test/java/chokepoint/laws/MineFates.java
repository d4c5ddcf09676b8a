package chokepoint.laws;

import static java.util.stream.Collectors.toMap;

import chokepoint.assessment.Conclusions.Conclusion;
import chokepoint.maths.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How mines fare. */
final class MineFates {
  /** Differences of less than this are rounding. */
  private static final double CENT = 1e-6;

  private static final List<String> FROM_BEST = List.of("RUNS", "SHIELDED", "SQUEEZED", "SUSPENDS");

  private final Answer answer;
  private final Map<String, Conclusion> outcomes;
  private final Map<String, Conclusion> netbacks;

  private MineFates(Answer answer) {
    this.answer = answer;
    outcomes = byMine("MineOutcome");
    netbacks = byMine("Netback");
  }

  static MineFates in(World world) {
    return new MineFates(Answer.to(world));
  }

  /** Whether a floor covers any mine. */
  boolean covered() {
    return !answer.all("FloorCover").isEmpty();
  }

  private Map<String, Conclusion> byMine(String type) {
    return answer.all(type).stream().collect(toMap(MineFates::mine, Function.identity()));
  }

  private static String mine(Conclusion c) {
    return String.valueOf(c.fields().get("mine"));
  }

  /** What is worse for any mine than in other fates, at any time. */
  List<String> worseThan(MineFates other) {
    List<String> worse = new ArrayList<>();
    other.netbacks.forEach((mine, before) -> netback(worse, mine, before));
    other.outcomes.forEach((mine, before) -> outcome(worse, mine, before));
    return worse;
  }

  private void netback(List<String> worse, String mine, Conclusion before) {
    Steps was = (Steps) before.fields().get("netback");
    Steps now =
        netbacks.containsKey(mine)
            ? (Steps) netbacks.get(mine).fields().get("netback")
            : Steps.ZERO;
    double start = (double) World.DAY_0.toEpochDay() - World.DAYS;
    if (was.minus(now).max(Steps.ZERO).integral(start, start + 3 * World.DAYS) > CENT) {
      worse.add(mine + " netted " + was + " and nets " + now);
    }
  }

  private void outcome(List<String> worse, String mine, Conclusion before) {
    Conclusion now = outcomes.get(mine);
    if (now == null) {
      worse.add(mine + " was " + before.fields() + " and is gone");
    } else if (rank(now) > rank(before)
        || margin(now) < margin(before) - CENT
        || (rank(now) == rank(before) && earlier(day(now), day(before)))) {
      worse.add(mine + " was " + before.fields() + " and is " + now.fields());
    }
  }

  /** A mine that covers its costs does, by itself or not. */
  private static int rank(Conclusion outcome) {
    return Math.max(1, FROM_BEST.indexOf(String.valueOf(outcome.fields().get("outcome"))));
  }

  private static double margin(Conclusion outcome) {
    return (double) outcome.fields().get("margin");
  }

  /** Of a mine that suspends; of one that is shielded it is the day from which it must be. */
  private static Optional<LocalDate> day(Conclusion outcome) {
    return rank(outcome) == FROM_BEST.size() - 1
        ? Optional.ofNullable((LocalDate) outcome.fields().get("since"))
        : Optional.empty();
  }

  /** Where both are known. */
  private static boolean earlier(Optional<LocalDate> day, Optional<LocalDate> other) {
    return day.isPresent() && other.isPresent() && day.get().isBefore(other.get());
  }
}
