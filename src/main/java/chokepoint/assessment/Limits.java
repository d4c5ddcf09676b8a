package chokepoint.assessment;

import java.time.Duration;

/**
 * How much one assessment may take.
 *
 * @param firings most rule firings
 * @param facts most stated facts
 * @param deadline checked between firings
 */
public record Limits(int firings, int facts, Duration deadline) {
  /** Generous for one person's machine: two million firings, 250,000 facts, five minutes. */
  public static final Limits GENEROUS = new Limits(2_000_000, 250_000, Duration.ofMinutes(5));
}
