package chokepoint.cases;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.cases.CaseResult.Failure;
import chokepoint.facts.Expectations;
import chokepoint.facts.Expectations.ExpectedFinding;
import chokepoint.facts.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares an assessment with what was expected of it; findings match on the fields given. */
final class Expectation {
  private static final double SAME = 5e-7;

  private Expectation() {}

  static List<Failure> unmet(Expectations expected, Assessment actual, Place place) {
    List<Failure> failures = new ArrayList<>();
    for (ExpectedFinding want : expected.findings()) {
      if (actual.findings().stream().noneMatch(f -> matches(want, f))) {
        failures.add(new Failure(want.place(), "no " + shown(want) + near(want, actual)));
      }
    }
    for (ExpectedFinding unwanted : expected.absent()) {
      actual.findings().stream()
          .filter(f -> matches(unwanted, f))
          .forEach(
              f ->
                  failures.add(new Failure(unwanted.place(), f.id() + " holds: " + f.text().en())));
    }
    Set<String> fired = CaseResult.rules(actual.firings());
    for (String rule : expected.fired()) {
      if (!fired.contains(rule)) {
        failures.add(new Failure(place, "rule " + rule + " did not fire"));
      }
    }
    return failures;
  }

  private static boolean matches(ExpectedFinding want, Finding finding) {
    return finding.type().equals(want.type())
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
    return want.type() + " " + fields(want.fields());
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
