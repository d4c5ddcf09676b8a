package chokepoint.assessment;

import chokepoint.rulebase.RuleCard;
import java.util.Arrays;
import java.util.Comparator;

/** One live match as read from truth maintenance. Facts and findings go by their rank. */
final class Derivation {
  /** By rule, then by what it concludes, then by what it rests on. */
  static final Comparator<Derivation> BY_NAME =
      Comparator.comparingInt((Derivation d) -> d.ruleOrder)
          .thenComparing(d -> d.concludes, Arrays::compare)
          .thenComparing(d -> d.premises, Arrays::compare)
          .thenComparing(d -> d.bindings.plain().toString());

  private final RuleCard rule;
  private final int ruleOrder;
  private final Bindings bindings;
  private final int[] premises;
  private final int[] concludes;

  /**
   * @param ruleOrder the place of its rule among all by id
   * @param premises facts and findings it rests on, sorted, each once
   * @param concludes findings, sorted, each once
   */
  Derivation(RuleCard rule, int ruleOrder, Bindings bindings, int[] premises, int[] concludes) {
    this.rule = rule;
    this.ruleOrder = ruleOrder;
    this.bindings = bindings;
    this.premises = premises;
    this.concludes = concludes;
  }

  RuleCard rule() {
    return rule;
  }

  Bindings bindings() {
    return bindings;
  }

  /** Not to be written to. */
  int[] premises() {
    return premises;
  }

  /** Not to be written to. */
  int[] concludes() {
    return concludes;
  }
}
