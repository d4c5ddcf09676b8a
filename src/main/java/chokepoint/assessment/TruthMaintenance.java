package chokepoint.assessment;

import chokepoint.assessment.Bindings.Variable;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Collect;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.PatternSource;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.reteoo.RuleTerminalNode;
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
   * @param order its place among all by id
   * @param collecting the places in a match that hold what was collected
   */
  private record Rule(
      RuleCard card, int order, SortedMap<String, Variable> variables, BitSet collecting) {}

  private final KieSession session;
  private final RuleBase rules;
  private final Shapes shapes;
  private final int[] rankByHandle;
  private final Map<String, Rule> known = new HashMap<>();
  private final List<Derivation> derivations = new ArrayList<>();
  private int[] ranks = new int[64];

  private TruthMaintenance(KieSession session, RuleBase rules, Shapes shapes, Nodes nodes) {
    this.session = session;
    this.rules = rules;
    this.shapes = shapes;
    long last = 0;
    for (int rank = 0; rank < nodes.size(); rank++) {
      last = Math.max(last, id(nodes.get(rank).handle()));
    }
    rankByHandle = new int[Math.toIntExact(last + 1)];
    Arrays.fill(rankByHandle, NONE);
    for (int rank = 0; rank < nodes.size(); rank++) {
      rankByHandle[(int) id(nodes.get(rank).handle())] = rank;
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

  private static long id(FactHandle handle) {
    return ((InternalFactHandle) handle).getId();
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
    int n = 0;
    for (LogicalDependency<?> d = match.getLogicalDependencies().getFirst();
        d != null;
        d = d.getNext()) {
      int before = n;
      n = add(((BeliefSet<?>) d.getJustified()).getFactHandle(), n);
      if (before == 0 && n > 0 && d != dependency) {
        return;
      }
    }
    int[] concludes = sorted(n);
    derivations.add(derivation(match, concludes));
  }

  private Derivation derivation(InternalMatch match, int[] concludes) {
    Rule rule = known.computeIfAbsent(match.getRule().getName(), name -> rule(name, match));
    FactHandle[] handles = match.getTuple().toFactHandles();
    @Nullable Object[] matched = new @Nullable Object[handles.length];
    int n = 0;
    for (int i = 0; i < handles.length; i++) {
      matched[i] = handles[i].getObject();
      n = add(handles[i], n);
      if (rule.collecting.get(i)) {
        n = addCollected(matched[i], n);
      }
    }
    return new Derivation(
        rule.card, rule.order, new Bindings(rule.variables, matched), sorted(n), concludes);
  }

  /** Adds the rank of a fact or finding, if it is one, after so many others. */
  private int add(@Nullable FactHandle handle, int size) {
    if (handle == null || id(handle) >= rankByHandle.length) {
      return size;
    }
    int rank = rankByHandle[(int) id(handle)];
    if (rank == NONE) {
      return size;
    }
    if (size == ranks.length) {
      ranks = Arrays.copyOf(ranks, 2 * size);
    }
    ranks[size] = rank;
    return size + 1;
  }

  /** One list, or an array of several; a list holds facts or values, not both. */
  private int addCollected(@Nullable Object result, int size) {
    int n = size;
    if (result instanceof @Nullable Object[] several) {
      for (Object one : several) {
        n = addCollected(one, n);
      }
    } else if (result instanceof Collection<?> all && holdsFacts(all)) {
      for (Object fact : all) {
        n = add(session.getFactHandle(fact), n);
      }
    }
    return n;
  }

  private boolean holdsFacts(Collection<?> all) {
    Object first = all.isEmpty() ? null : all.iterator().next();
    return first != null && shapes.of(first).isPresent();
  }

  /** The first so many ranks, each once. */
  private int[] sorted(int size) {
    Arrays.sort(ranks, 0, size);
    int n = 0;
    for (int i = 0; i < size; i++) {
      if (n == 0 || ranks[n - 1] != ranks[i]) {
        ranks[n++] = ranks[i];
      }
    }
    return Arrays.copyOf(ranks, n);
  }

  private Rule rule(String name, InternalMatch match) {
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
    RuleCard card = rules.rule(name).orElseThrow();
    long order = rules.rules().stream().filter(r -> r.id().compareTo(card.id()) < 0).count();
    return new Rule(card, (int) order, variables, collecting);
  }
}
