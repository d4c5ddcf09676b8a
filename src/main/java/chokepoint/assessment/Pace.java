package chokepoint.assessment;

import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Counts firings and ends a run that goes beyond its limits. It is asked before each firing: a rule
 * that concludes ever more from its own findings fires all of them in one go of the engine.
 */
final class Pace implements AgendaFilter {
  private static final int LOOK_AT_CLOCK = 256;
  private static final String MAYBE =
      "\nMaybe \"%s\", which was to fire next, concludes ever more from what it concludes itself.";

  private final Limits limits;
  private final long end;
  private int fired;

  Pace(Limits limits) {
    this.limits = limits;
    this.end = System.nanoTime() + limits.deadline().toNanos();
  }

  @Override
  public boolean accept(Match match) {
    if (fired >= limits.firings()) {
      throw limit("more than " + limits.firings() + " rule firings", match);
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new LimitException("stopped after " + fired + " firings");
    }
    if (fired % LOOK_AT_CLOCK == 0 && System.nanoTime() > end) {
      throw limit(
          "no answer within " + limits.deadline().toSeconds() + " s, after " + fired + " firings",
          match);
    }
    fired++;
    return true;
  }

  int fired() {
    return fired;
  }

  private static LimitException limit(String reached, Match match) {
    return new LimitException(reached + MAYBE.formatted(match.getRule().getName()));
  }
}
