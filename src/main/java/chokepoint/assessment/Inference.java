package chokepoint.assessment;

import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.rulebase.RuleBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;

/** One run of the rules over a fact set, in a session of its own. */
final class Inference {
  private static final String NO_MEMORY =
      "the rules need more memory than there is\n"
          + "Maybe a rule concludes ever more, or ever longer texts, from what it concludes itself.";

  private static final int SPARE = 1 << 20;
  private static final byte[] NONE = {};

  private final RuleBase rules;
  private final Shapes shapes;
  private final Limits limits;

  /** Memory to close a session with that took all there was. */
  private final AtomicReference<byte[]> spare = new AtomicReference<>(new byte[SPARE]);

  Inference(RuleBase rules, Shapes shapes, Limits limits) {
    this.rules = rules;
    this.shapes = shapes;
    this.limits = limits;
  }

  /**
   * A session that came to rest, until it is closed.
   *
   * @param stated what the session knows the stated facts by, in their order
   */
  record Ended(KieSession session, List<FactHandle> stated, int fired) implements AutoCloseable {
    @Override
    public void close() {
      session.dispose();
    }
  }

  /**
   * Runs the rules to their end. Facts go in sorted by id, so their order changes nothing. Where a
   * rule fails that the facts cannot make fire, and that only was at hand, they are run without it.
   */
  Ended run(FactSet set) {
    Set<String> types = set.facts().stream().map(Fact::type).collect(Collectors.toSet());
    KieBase atHand = rules.kieBase(types, set.facts().size());
    try {
      return run(set, atHand::newKieSession);
    } catch (RuleFailure e) {
      return run(set, rules.kieBase(types)::newKieSession);
    }
  }

  /** The same in a session of another kind. */
  Ended run(FactSet set, Supplier<KieSession> sessions) {
    if (set.facts().size() > limits.facts()) {
      throw new LimitException(
          set.facts().size() + " facts are more than the limit of " + limits.facts());
    }
    spare.updateAndGet(b -> b.length == 0 ? new byte[SPARE] : b);
    try {
      return runToEnd(set, sessions.get());
    } catch (OutOfMemoryError e) { // what took it all is closed and given up by now
      throw new LimitException(NO_MEMORY);
    }
  }

  private Ended runToEnd(FactSet set, KieSession session) {
    try {
      List<FactHandle> stated = new ArrayList<>();
      for (Fact fact : set.facts()) {
        stated.add(session.insert(shapes.named(fact.type()).make(fact.fields())));
      }
      shapes.scope().ifPresent(s -> session.insert(scope(s, set)));
      return new Ended(session, stated, fire(session));
    } catch (OutOfMemoryError e) {
      spare.set(NONE);
      session.dispose();
      throw e;
    } catch (RuntimeException e) {
      session.dispose();
      throw e;
    }
  }

  private static Object scope(Shape shape, FactSet set) {
    return shape.make(Map.of(shape.type().fields().get(0).name(), set.horizon()));
  }

  private int fire(KieSession session) {
    Pace pace = new Pace(limits);
    try {
      session.fireAllRules(pace);
    } catch (ConsequenceException e) {
      throw new RuleFailure("the rule \"" + e.getRule().getName() + "\" failed: " + cause(e), e);
    } catch (LimitException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new RuleFailure("a rule's condition failed: " + cause(e), e);
    }
    return pace.fired();
  }

  private static String cause(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root);
  }
}
