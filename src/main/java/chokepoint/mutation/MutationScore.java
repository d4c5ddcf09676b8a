package chokepoint.mutation;

import java.util.List;

/**
 * How well cases hold rules: the share of small changes that some case notices.
 *
 * @param rules by file and line
 * @param stale explanations of changes that are noticed by now, or that there are no more
 */
public record MutationScore(List<RuleScore> rules, List<Explanation> stale) {
  public MutationScore {
    rules = List.copyOf(rules);
    stale = List.copyOf(stale);
  }

  public int mutants() {
    return rules.stream().mapToInt(RuleScore::mutants).sum();
  }

  public int noticed() {
    return rules.stream().mapToInt(RuleScore::noticed).sum();
  }

  public int invalid() {
    return rules.stream().mapToInt(RuleScore::invalid).sum();
  }

  public int survivors() {
    return rules.stream().mapToInt(r -> r.survivors().size()).sum();
  }

  public int explained() {
    return rules.stream().mapToInt(r -> r.explained().size()).sum();
  }

  /** The share noticed of all that compile, explained ones included; 1 where there are none. */
  public double share() {
    return mutants() == 0 ? 1 : (double) noticed() / mutants();
  }
}
