package chokepoint.mutation;

import chokepoint.rulebase.RuleCard;
import java.util.List;

/**
 * How well cases hold one rule.
 *
 * @param mutants those that compile
 * @param invalid how many do not
 * @param survivors those that no case notices and nobody has explained
 * @param explained those that no case notices, for a reason that is written down
 */
public record RuleScore(
    RuleCard rule, int mutants, int invalid, List<Mutant> survivors, List<Explained> explained) {

  /** A survivor and why it survives. */
  public record Explained(Mutant mutant, String because) {}

  public RuleScore {
    survivors = List.copyOf(survivors);
    explained = List.copyOf(explained);
  }

  public int noticed() {
    return mutants - survivors.size() - explained.size();
  }
}
