package chokepoint.cases;

import chokepoint.facts.Expectations.ExpectedFinding;

/** What is to be explained about an expectation that was not met. */
public sealed interface Puzzle {

  /** Why there is no such finding. */
  record WhyNot(ExpectedFinding wanted) implements Puzzle {}

  /** Why a finding holds, by its id. */
  record Why(String finding) implements Puzzle {}

  /** Why a rule did not fire, by its id. */
  record WhySilent(String rule) implements Puzzle {}
}
