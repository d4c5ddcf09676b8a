package chokepoint.whynot;

import chokepoint.facts.Text;
import java.util.List;

/**
 * Why a finding does not hold.
 *
 * @param asked what was asked for
 * @param text the same in words
 * @param candidates each rule that could conclude it, the nearest first
 */
public record WhyNot(Question asked, Text text, List<Candidate> candidates) {
  public WhyNot {
    candidates = List.copyOf(candidates);
  }
}
