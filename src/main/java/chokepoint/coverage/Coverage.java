package chokepoint.coverage;

import java.util.List;

/**
 * How far cases and scenarios put rules to the test.
 *
 * @param rules every rule, by file and line
 */
public record Coverage(List<RuleCoverage> rules) {
  public Coverage {
    rules = List.copyOf(rules);
  }

  public int rulesCovered() {
    return (int) rules.stream().filter(r -> r.lacks().isEmpty()).count();
  }

  /** Parts of conditions that can fail. */
  public int parts() {
    return rules.stream().mapToInt(RuleCoverage::parts).sum();
  }

  public int partsCovered() {
    return parts() - rules.stream().mapToInt(r -> r.gaps().size()).sum();
  }

  /** The smaller of both shares; 1 where there is nothing to cover. */
  public double share() {
    return Math.min(share(rulesCovered(), rules.size()), share(partsCovered(), parts()));
  }

  public double ruleShare() {
    return share(rulesCovered(), rules.size());
  }

  public double partShare() {
    return share(partsCovered(), parts());
  }

  private static double share(int covered, int of) {
    return of == 0 ? 1 : (double) covered / of;
  }
}
