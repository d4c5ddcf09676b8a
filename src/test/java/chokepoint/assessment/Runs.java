package chokepoint.assessment;

import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.rulebase.RuleBase;
import chokepoint.support.Shipped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/** Runs of the shipped rules, with whatever is proven in them. */
public final class Runs {
  private static final Shapes SHAPES = new Shapes(Shipped.rules());
  private static final Inference INFERENCE =
      new Inference(Shipped.rules(), SHAPES, Limits.GENEROUS);
  private static final ProofReader READER = new ProofReader(Shipped.rules(), SHAPES);

  private Runs() {}

  /** With every rule ready to fire. */
  public static Assessment ofAllRules(FactSet set) {
    return proven(set, Shipped.rules().kieBase());
  }

  /** With only those rules that the facts can make fire. */
  public static Assessment ofReachableRules(FactSet set) {
    return proven(set, reachable(set));
  }

  /** How many rules the facts can make fire. */
  public static int reachableRules(FactSet set) {
    return reachable(set).getKiePackages().stream().mapToInt(p -> p.getRules().size()).sum();
  }

  /** What was proven as an answer; what is withdrawn was not looked for. */
  static Assessment answer(RuleBase rules, FactSet set, ProofReader.Proofs proofs, Words words) {
    return new Assessment(
        rules.digest(),
        rules.rules().size(),
        set,
        proofs.findings(),
        proofs.firings(),
        List.of(),
        words.names(),
        new Stats(0, proofs.fired(), 0));
  }

  private static KieBase reachable(FactSet set) {
    Set<String> types = set.facts().stream().map(Fact::type).collect(Collectors.toSet());
    return Shipped.rules().kieBase(types);
  }

  private static Assessment proven(FactSet set, KieBase base) {
    Words words = new Words(new Names(set), Shipped.rules().vocabulary());
    try (Inference.Ended run = INFERENCE.run(set, base::newKieSession)) {
      ProofReader.Proofs proofs = READER.proofs(run, READER.nodes(run, set), words);
      return answer(Shipped.rules(), set, proofs, words);
    }
  }
}
