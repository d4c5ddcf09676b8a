package chokepoint.assessment;

import chokepoint.assessment.Bindings.Variable;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleCard;
import java.util.ArrayList;
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
  /**
   * A rule, or one of the ways in which a rule with alternatives can hold.
   *
   * @param order its place among all by id
   * @param collected the places in a match that hold what was collected
   */
  private record Rule(
      RuleCard card, int order, SortedMap<String, Variable> variables, List<Collected> collected) {}

  /**
   * A place in a match that holds a list, or an array of several. A list holds facts or values, and
   * at the same place always the same; what is known to be values need not be looked at again.
   *
   * @param index among the objects of the match
   * @param values the places in the array, 0 if there is one list, that hold values
   */
  private record Collected(int index, BitSet values) {}

  private final KieSession session;
  private final RuleBase rules;
  private final Shapes shapes;
  private final HandleRanks handleRanks;
  private final IdentityHashMap<TerminalNode, Rule> known = new IdentityHashMap<>();
  private final Ranks ranks = new Ranks();
  private final List<Derivation> derivations = new ArrayList<>();

  private TruthMaintenance(
      KieSession session, RuleBase rules, Shapes shapes, HandleRanks handleRanks) {
    this.session = session;
    this.rules = rules;
    this.shapes = shapes;
    this.handleRanks = handleRanks;
  }

  /** Every match that still justifies something, each with all it concludes. */
  static List<Derivation> read(
      KieSession session, RuleBase rules, Shapes shapes, Columns columns, HandleRanks handleRanks) {
    TruthMaintenance reader = new TruthMaintenance(session, rules, shapes, handleRanks);
    // What lies together in memory is read together.
    for (int rank : handleRanks.oldestFirst()) {
      if (columns.isFinding(rank)) {
        reader.justifications(columns.handle(rank));
      }
    }
    return reader.derivations;
  }

  private void justifications(FactHandle finding) {
    if (((InternalFactHandle) finding).getEqualityKey()
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
      int rank = handleRanks.of(((BeliefSet<?>) d.getJustified()).getFactHandle());
      if (rank != HandleRanks.NONE) {
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
    @Nullable Object[] matched = matched(match.getTuple());
    for (Collected collected : rule.collected) {
      addCollected(collected, matched[collected.index]);
    }
    return new Derivation(
        rule.card, rule.order, new Bindings(rule.variables, matched), ranks.take(), concludes);
  }

  /** The objects of a match in the order of its conditions; the facts among them are premises. */
  private @Nullable Object[] matched(BaseTuple tuple) {
    BaseTuple last = tuple.skipEmptyHandles();
    int size = 0;
    for (BaseTuple t = last; t != null; t = t.getParent()) {
      size++;
    }
    @Nullable Object[] matched = new @Nullable Object[size];
    for (BaseTuple t = last; t != null; t = t.getParent()) {
      FactHandle handle = t.getFactHandle();
      matched[--size] = handle.getObject();
      add(handle);
    }
    return matched;
  }

  private void add(@Nullable FactHandle handle) {
    int rank = handle == null ? HandleRanks.NONE : handleRanks.of(handle);
    if (rank != HandleRanks.NONE) {
      ranks.add(rank);
    }
  }

  private void addCollected(Collected collected, @Nullable Object result) {
    if (result instanceof @Nullable Object[] several) {
      for (int i = 0; i < several.length; i++) {
        addList(collected, i, several[i]);
      }
    } else {
      addList(collected, 0, result);
    }
  }

  /**
   * Where an accumulate joins patterns, the engine may put the whole join into a list for the fact
   * that was asked for.
   */
  private void addList(Collected collected, int place, @Nullable Object result) {
    if (collected.values.get(place) || !(result instanceof Collection<?> all) || all.isEmpty()) {
      return;
    }
    if (!holdsFacts(all)) {
      collected.values.set(place);
      return;
    }
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

  private boolean holdsFacts(Collection<?> all) {
    Object first = all.iterator().next();
    return first instanceof BaseTuple || (first != null && shapes.of(first).isPresent());
  }

  private Rule rule(InternalMatch match) {
    SortedMap<String, Variable> variables = new TreeMap<>();
    SortedMap<Integer, Collected> collected = new TreeMap<>();
    for (Declaration d : ((RuleTerminalNode) match.getTerminalNode()).getAllDeclarations()) {
      if (d.getIdentifier().startsWith("$")) {
        variables.put(d.getIdentifier().substring(1), o -> d.getValue(null, o[d.getObjectIndex()]));
      }
      PatternSource source = d.getPattern().getSource();
      if (source instanceof Accumulate || source instanceof Collect) {
        collected.computeIfAbsent(d.getObjectIndex(), i -> new Collected(i, new BitSet()));
      }
    }
    RuleCard card = rules.rule(match.getRule().getName()).orElseThrow();
    long order = rules.rules().stream().filter(r -> r.id().compareTo(card.id()) < 0).count();
    return new Rule(card, (int) order, variables, List.copyOf(collected.values()));
  }
}
