package chokepoint.assessment;

import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.rulebase.RuleBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** One run of the rules over a fact set, in a session of its own. */
final class Inference {
  private static final int BATCH = 2_000;

  private final RuleBase rules;
  private final Shapes shapes;
  private final Limits limits;

  Inference(RuleBase rules, Shapes shapes, Limits limits) {
    this.rules = rules;
    this.shapes = shapes;
    this.limits = limits;
  }

  /**
   * What a run gave.
   *
   * @param stated ids of the stated facts by compiled object
   * @param derived findings in no particular order
   * @param derivations their proofs in no particular order
   */
  record Result(
      IdentityHashMap<Object, Fact> stated,
      List<Object> derived,
      Collection<Derivation> derivations,
      int fired) {}

  /** Runs the rules to their end. Facts go in sorted by id, so their order changes nothing. */
  Result run(FactSet set) {
    if (set.facts().size() > limits.facts()) {
      throw new LimitException(
          set.facts().size() + " facts are more than the limit of " + limits.facts());
    }
    KieSession session = rules.kieBase().newKieSession();
    try {
      IdentityHashMap<Object, Fact> stated = new IdentityHashMap<>();
      for (Fact fact : set.facts()) {
        Object object = shapes.named(fact.type()).make(fact.fields());
        stated.put(object, fact);
        session.insert(object);
      }
      shapes.scope().ifPresent(s -> session.insert(scope(s, set)));
      int fired = fire(session);
      List<Object> derived = new ArrayList<>();
      for (Object o : session.getObjects()) {
        if (shapes.of(o).filter(s -> s.type().finding()).isPresent()) {
          derived.add(o);
        }
      }
      return new Result(stated, derived, TruthMaintenance.read(session, rules, shapes), fired);
    } finally {
      session.dispose();
    }
  }

  private static Object scope(Shape shape, FactSet set) {
    return shape.make(Map.of(shape.type().fields().get(0).name(), set.horizon()));
  }

  private int fire(KieSession session) {
    long end = System.nanoTime() + limits.deadline().toNanos();
    int total = 0;
    try {
      // It may fire more than it is asked to; only none at all means that it is done.
      for (int fired = BATCH; fired > 0; ) {
        fired = session.fireAllRules(BATCH);
        total += fired;
        if (total > limits.firings()) {
          throw new LimitException("more than " + limits.firings() + " rule firings");
        }
        if (System.nanoTime() > end) {
          throw new LimitException(
              "no answer within "
                  + limits.deadline().toSeconds()
                  + " s, after "
                  + total
                  + " firings");
        }
      }
    } catch (ConsequenceException e) {
      throw new RuleFailure("the rule \"" + e.getRule().getName() + "\" failed: " + cause(e), e);
    } catch (LimitException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new RuleFailure("a rule's condition failed: " + cause(e), e);
    }
    return total;
  }

  private static String cause(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root);
  }
}
