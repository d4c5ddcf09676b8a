package chokepoint.cases;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.cases.CaseResult.Failure;
import chokepoint.facts.Expectations;
import chokepoint.facts.Expectations.ExpectedFinding;
import chokepoint.facts.Expectations.ExpectedRule;
import chokepoint.facts.FactSetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares an assessment with what was expected of it; findings match on the fields given. */
final class Expectation {
  private static final double SAME = 5e-7;

  private Expectation() {}

  static List<Failure> unmet(Expectations expected, Assessment actual) {
    List<Failure> failures = new ArrayList<>();
    for (ExpectedFinding want : expected.findings()) {
      if (actual.findings().stream().noneMatch(f -> matches(want, f))) {
        failures.add(
            new Failure(
                want.place(),
                "no " + shown(want) + near(want, actual),
                Optional.of(new Puzzle.WhyNot(want))));
      }
    }
    for (ExpectedFinding unwanted : expected.absent()) {
      actual.findings().stream()
          .filter(f -> matches(unwanted, f))
          .forEach(
              f ->
                  failures.add(
                      new Failure(
                          unwanted.place(),
                          f.id() + " holds: " + f.text().en(),
                          Optional.of(new Puzzle.Why(f.id())))));
    }
    Set<String> fired = CaseResult.rules(actual.firings());
    failures.addAll(missing(expected.fired(), fired, "did not fire"));
    failures.addAll(missing(expected.refused(), Set.of(), "did not refuse the input"));
    return failures;
  }

  /** Of input that was refused and was to be: exactly the expected rules refuse it. */
  static List<Failure> unmet(Expectations expected, FactSetException refusal) {
    List<ExpectedRule> wanted = expected.refused();
    List<Failure> failures =
        new ArrayList<>(missing(wanted, refusal.rules(), "did not refuse the input"));
    Set<String> ids = wanted.stream().map(ExpectedRule::id).collect(Collectors.toSet());
    refusal.rules().stream()
        .filter(rule -> !ids.contains(rule))
        .sorted()
        .map(rule -> new Failure(wanted.get(0).place(), "rule " + rule + " refused the input"))
        .forEach(failures::add);
    return failures;
  }

  private static List<Failure> missing(List<ExpectedRule> wanted, Set<String> ids, String what) {
    return wanted.stream()
        .filter(rule -> !ids.contains(rule.id()))
        .map(
            rule ->
                new Failure(
                    rule.place(),
                    "rule " + rule.id() + " " + what,
                    Optional.of(new Puzzle.WhySilent(rule.id()))))
        .toList();
  }

  private static boolean matches(ExpectedFinding want, Finding finding) {
    return finding.type().equals(want.type())
        && want.empty().stream().noneMatch(name -> finding.fields().containsKey(name))
        && want.fields().entrySet().stream()
            .allMatch(e -> same(e.getValue(), finding.fields().get(e.getKey())));
  }

  private static boolean same(Object want, Object actual) {
    if (want instanceof Number w && actual instanceof Number a) {
      return Math.abs(w.doubleValue() - a.doubleValue()) < SAME;
    }
    return want.equals(actual);
  }

  private static String shown(ExpectedFinding want) {
    Map<String, Object> all = new LinkedHashMap<>(want.fields());
    want.empty().forEach(name -> all.put(name, "none"));
    return want.type() + " " + fields(all);
  }

  private static String near(ExpectedFinding want, Assessment actual) {
    List<String> others =
        actual.findings().stream()
            .filter(f -> f.type().equals(want.type()))
            .map(f -> fields(f.fields()))
            .limit(5)
            .toList();
    return others.isEmpty()
        ? "; none of that type holds"
        : "; there is " + String.join(", ", others);
  }

  private static String fields(Map<String, Object> fields) {
    return fields.entrySet().stream()
        .map(e -> e.getKey() + ": " + e.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
