package chokepoint.timing;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.LimitException;
import chokepoint.assessment.RuleFailure;
import chokepoint.assessment.Spent;
import chokepoint.cases.CaseFiles;
import chokepoint.cases.CaseResult;
import chokepoint.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Measures what each rule takes. */
public final class Timekeeper {
  /** What else the machine does makes a run longer, never shorter. */
  private static final int RUNS = 5;

  private final Assessor assessor;
  private final LongSupplier clock;

  public Timekeeper(Assessor assessor) {
    this(assessor, System::nanoTime);
  }

  Timekeeper(Assessor assessor, LongSupplier clock) {
    this.assessor = assessor;
    this.clock = clock;
  }

  /** What one fact set took, by rule. */
  private record Timed(CaseResult scenario, Map<String, Spent> spent) {}

  /**
   * Runs scenarios several times each and keeps the shortest time of each rule. Cases beside the
   * rules are so small that they say little; they are run where there is nothing else.
   */
  public RuleTimes of(List<CaseResult> results) {
    List<CaseResult> scenarios =
        results.stream().filter(r -> !CaseFiles.besideRules(r.file())).toList();
    List<Timed> timed = new ArrayList<>();
    for (CaseResult result : scenarios.isEmpty() ? results : scenarios) {
      Map<String, Spent> spent = shortest(result);
      if (!spent.isEmpty()) {
        timed.add(new Timed(result, spent));
      }
    }
    double all =
        timed.stream().flatMap(t -> t.spent().values().stream()).mapToLong(Spent::nanos).sum();
    List<RuleTime> times =
        assessor.rules().rules().stream()
            .flatMap(r -> time(r, timed, all).stream())
            .sorted(Comparator.comparing((RuleTime t) -> t.spent().nanos()).reversed())
            .toList();
    return new RuleTimes(times, timed.size());
  }

  /** Nothing for what cannot be read, and for what the rules break down on. */
  private Map<String, Spent> shortest(CaseResult result) {
    Map<String, Spent> shortest = new HashMap<>();
    try {
      for (int run = 0; run < RUNS && result.set().isPresent(); run++) {
        assessor
            .spent(result.set().get(), clock)
            .forEach((rule, spent) -> shortest.merge(rule, spent, Spent::orLess));
      }
      return shortest;
    } catch (LimitException | RuleFailure e) {
      return Map.of();
    }
  }

  private static Optional<RuleTime> time(RuleCard rule, List<Timed> timed, double all) {
    List<Timed> near = timed.stream().filter(t -> t.spent().containsKey(rule.name())).toList();
    return near.stream()
        .max(Comparator.comparing(t -> t.spent().get(rule.name()).nanos()))
        .map(
            most -> {
              Spent sum =
                  near.stream()
                      .map(t -> t.spent().get(rule.name()))
                      .reduce(Spent::and)
                      .orElseThrow();
              return new RuleTime(
                  rule, sum, sum.nanos() / all, most.scenario(), most.spent().get(rule.name()));
            });
  }
}
