package chokepoint.assessment;

import chokepoint.rulebase.RuleBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.core.common.InternalFactHandle;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.beliefsystem.BeliefSet;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * Reads all live derivations from a session's truth maintenance system. The only class that touches
 * these internals of Drools; its test holds what it relies on.
 */
final class TruthMaintenance {
  private final RuleBase rules;
  private final Shapes shapes;
  private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Match, Derivation> byMatch = new IdentityHashMap<>();

  private TruthMaintenance(RuleBase rules, Shapes shapes) {
    this.rules = rules;
    this.shapes = shapes;
  }

  /** Every match that still justifies something, each with all it concludes. */
  static Collection<Derivation> read(KieSession session, RuleBase rules, Shapes shapes) {
    TruthMaintenance reader = new TruthMaintenance(rules, shapes);
    Collection<FactHandle> handles = session.getFactHandles();
    handles.forEach(h -> reader.known.add(((InternalFactHandle) h).getObject()));
    handles.forEach(h -> reader.justifications((InternalFactHandle) h));
    return reader.byMatch.values();
  }

  private void justifications(InternalFactHandle handle) {
    if (handle.getEqualityKey() instanceof TruthMaintenanceSystemEqualityKey key
        && key.getBeliefSet() != null) {
      BeliefSet<?> beliefs = key.getBeliefSet();
      for (Object m = beliefs.getFirst(); m != null; m = ((SimpleMode) m).getNext()) {
        LogicalDependency<?> dependency = (LogicalDependency<?>) ((SimpleMode) m).getObject();
        byMatch
            .computeIfAbsent(dependency.getJustifier(), this::derivation)
            .concludes()
            .add(handle.getObject());
      }
    }
  }

  private Derivation derivation(Match match) {
    Set<Object> premises = Collections.newSetFromMap(new IdentityHashMap<>());
    match.getObjects().forEach(o -> addKnown(o, premises));
    Map<String, Object> bindings = new LinkedHashMap<>();
    for (String name : match.getDeclarationIds()) {
      Object value = match.getDeclarationValue(name);
      if (value instanceof Collection<?> all) {
        all.forEach(o -> addKnown(o, premises));
      } else if (value != null && name.startsWith("$") && shapes.of(value).isEmpty()) {
        bindings.put(name.substring(1), value);
      }
    }
    String name = match.getRule().getName();
    return new Derivation(
        rules.rule(name).orElseThrow(() -> new IllegalStateException("no rule " + name)),
        bindings,
        List.copyOf(premises),
        new ArrayList<>());
  }

  private void addKnown(Object o, Set<Object> premises) {
    if (known.contains(o)) {
      premises.add(o);
    }
  }
}
