package chokepoint.whynot;

import java.util.List;

/**
 * Why a finding does not hold.
 *
 * @param asked what was asked for
 * @param candidates each rule that could conclude it, the nearest first
 */
public record WhyNot(Question asked, List<Candidate> candidates) {
  public WhyNot {
    candidates = List.copyOf(candidates);
  }
}
