package chokepoint.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.drools.core.common.ActivationsManager;
import org.drools.core.phreak.RuleExecutor;
import org.drools.core.phreak.RuleNetworkEvaluator;
import org.drools.core.phreak.RuleNetworkEvaluatorImpl;
import org.drools.core.reteoo.PathMemory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/**
 * A session that measures. The engine works out one rule's conditions at a time, as a rule has its
 * turn, and says so to nobody; so the session hands out an evaluator with a clock. Conditions with
 * which several rules begin are worked out once, in the turn of the first.
 */
@SuppressWarnings("unchecked") // getSessionClock() of the engine's own class
final class StopwatchSession extends StatefulKnowledgeSessionImpl {
  private final Map<String, Spent> spent = new HashMap<>();
  private final LongSupplier clock;
  private final RuleNetworkEvaluator evaluator;

  /**
   * @param clock nanoseconds from any beginning
   */
  StopwatchSession(KieBase base, LongSupplier clock) {
    this((InternalKnowledgeBase) base, clock);
  }

  private StopwatchSession(InternalKnowledgeBase base, LongSupplier clock) {
    super(base.nextWorkingMemoryCounter(), base);
    this.clock = clock;
    this.evaluator = new Timed();
    addEventListener(new Consequences());
  }

  /** By rule name; a rule that no fact came near has none. */
  Map<String, Spent> spent() {
    return Map.copyOf(spent);
  }

  @Override
  public RuleNetworkEvaluator getRuleNetworkEvaluator() {
    @Nullable RuleNetworkEvaluator timed =
        evaluator; // not there yet while the engine sets itself up
    return timed == null ? super.getRuleNetworkEvaluator() : timed;
  }

  private void add(String rule, long nanos, int firings) {
    spent.merge(rule, new Spent(nanos, firings), Spent::and);
  }

  private final class Timed extends RuleNetworkEvaluatorImpl {
    Timed() {
      super(StopwatchSession.this, getNodeMemories(), getSegmentMemorySupport());
    }

    @Override
    public void evaluateNetwork(
        ActivationsManager activations, RuleExecutor executor, PathMemory path) {
      long start = clock.getAsLong();
      super.evaluateNetwork(activations, executor, path);
      add(executor.getRuleAgendaItem().getRule().getName(), clock.getAsLong() - start, 0);
    }
  }

  private final class Consequences extends DefaultAgendaEventListener {
    private long start;

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      start = clock.getAsLong();
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
      add(event.getMatch().getRule().getName(), clock.getAsLong() - start, 1);
    }
  }
}
