package chokepoint.assessment;

import chokepoint.assessment.Bindings.Variable;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Collect;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.PatternSource;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.reteoo.TerminalNode;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.agenda.TruthMaintenanceSystemInternalMatch;
import org.drools.tms.beliefsystem.BeliefSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Reads all live derivations from a session's truth maintenance system. The only class that touches
 * these internals of Drools; its test holds what it relies on.
 */
final class TruthMaintenance {
  private static final int NONE = -1;

  /**
   * A rule, or one of the ways in which a rule with alternatives can hold.
   *
   * @param order its place among all by id
   * @param collecting the places in a match that hold what was collected
   */
  private record Rule(
      RuleCard card, int order, SortedMap<String, Variable> variables, BitSet collecting) {}

  private final KieSession session;
  private final RuleBase rules;
  private final Shapes shapes;
  private final int[] rankByHandle;
  private final IdentityHashMap<TerminalNode, Rule> known = new IdentityHashMap<>();
  private final Ranks ranks = new Ranks();
  private final List<Derivation> derivations = new ArrayList<>();

  private TruthMaintenance(KieSession session, RuleBase rules, Shapes shapes, Nodes nodes) {
    this.session = session;
    this.rules = rules;
    this.shapes = shapes;
    int[] handles = new int[nodes.size()];
    int last = 0;
    for (int rank = 0; rank < handles.length; rank++) {
      handles[rank] = nodes.get(rank).number();
      last = Math.max(last, handles[rank]);
    }
    rankByHandle = new int[last + 1];
    Arrays.fill(rankByHandle, NONE);
    for (int rank = 0; rank < handles.length; rank++) {
      rankByHandle[handles[rank]] = rank;
    }
  }

  /** Every match that still justifies something, each with all it concludes. */
  static List<Derivation> read(KieSession session, RuleBase rules, Shapes shapes, Nodes nodes) {
    TruthMaintenance reader = new TruthMaintenance(session, rules, shapes, nodes);
    // Oldest first: what lies together in memory is read together.
    for (int rank : reader.rankByHandle) {
      if (rank != NONE && nodes.get(rank).isFinding()) {
        reader.justifications(nodes.get(rank));
      }
    }
    return reader.derivations;
  }

  /** Handles are numbered as they are made, from 1. */
  static int number(FactHandle handle) {
    return Math.toIntExact(((InternalFactHandle) handle).getId());
  }

  private void justifications(Node finding) {
    if (((InternalFactHandle) finding.handle()).getEqualityKey()
            instanceof TruthMaintenanceSystemEqualityKey key
        && key.getBeliefSet() != null) {
      BeliefSet<?> beliefs = key.getBeliefSet();
      for (Object m = beliefs.getFirst(); m != null; m = ((SimpleMode) m).getNext()) {
        read((LogicalDependency<?>) ((SimpleMode) m).getObject());
      }
    }
  }

  /** A match is read where its first conclusion is met, with all the others. */
  private void read(LogicalDependency<?> dependency) {
    TruthMaintenanceSystemInternalMatch<?> match = dependency.getJustifier();
    boolean first = true;
    for (LogicalDependency<?> d = match.getLogicalDependencies().getFirst();
        d != null;
        d = d.getNext()) {
      int rank = rank(((BeliefSet<?>) d.getJustified()).getFactHandle());
      if (rank != NONE) {
        if (first && d != dependency) {
          return;
        }
        first = false;
        ranks.add(rank);
      }
    }
    int[] concludes = ranks.take();
    derivations.add(derivation(match, concludes));
  }

  private Derivation derivation(InternalMatch match, int[] concludes) {
    Rule rule = known.computeIfAbsent(match.getTerminalNode(), node -> rule(match));
    FactHandle[] handles = match.getTuple().toFactHandles();
    @Nullable Object[] matched = new @Nullable Object[handles.length];
    for (int i = 0; i < handles.length; i++) {
      matched[i] = handles[i].getObject();
      add(handles[i]);
      if (rule.collecting.get(i)) {
        addCollected(matched[i]);
      }
    }
    return new Derivation(
        rule.card, rule.order, new Bindings(rule.variables, matched), ranks.take(), concludes);
  }

  private int rank(FactHandle handle) {
    int number = number(handle);
    return number < rankByHandle.length ? rankByHandle[number] : NONE;
  }

  private void add(@Nullable FactHandle handle) {
    int rank = handle == null ? NONE : rank(handle);
    if (rank != NONE) {
      ranks.add(rank);
    }
  }

  /**
   * One list, or an array of several; a list holds facts or values, not both. Where an accumulate
   * joins patterns, the engine may put the whole join into a list for the fact that was asked for.
   */
  private void addCollected(@Nullable Object result) {
    if (result instanceof @Nullable Object[] several) {
      for (Object one : several) {
        addCollected(one);
      }
    } else if (result instanceof Collection<?> all && holdsFacts(all)) {
      for (Object fact : all) {
        if (fact instanceof BaseTuple joined) {
          for (FactHandle handle : joined.toFactHandles()) {
            add(handle);
          }
        } else {
          add(session.getFactHandle(fact));
        }
      }
    }
  }

  private boolean holdsFacts(Collection<?> all) {
    Object first = all.isEmpty() ? null : all.iterator().next();
    return first instanceof BaseTuple || (first != null && shapes.of(first).isPresent());
  }

  private Rule rule(InternalMatch match) {
    SortedMap<String, Variable> variables = new TreeMap<>();
    BitSet collecting = new BitSet();
    for (Declaration d : ((RuleTerminalNode) match.getTerminalNode()).getAllDeclarations()) {
      if (d.getIdentifier().startsWith("$")) {
        variables.put(d.getIdentifier().substring(1), o -> d.getValue(null, o[d.getObjectIndex()]));
      }
      PatternSource source = d.getPattern().getSource();
      if (source instanceof Accumulate || source instanceof Collect) {
        collecting.set(d.getObjectIndex());
      }
    }
    RuleCard card = rules.rule(match.getRule().getName()).orElseThrow();
    long order = rules.rules().stream().filter(r -> r.id().compareTo(card.id()) < 0).count();
    return new Rule(card, (int) order, variables, collecting);
  }
}
