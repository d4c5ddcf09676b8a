package chokepoint.rulebase;

import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.RuleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.model.Condition;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.PatternImpl;
import org.kie.api.KieBase;

/**
 * Rules of an edition cut short, so that what matches a part of their conditions can be looked at.
 * They conclude nothing, and nothing is compiled for them: their conditions are the rules' own.
 */
public final class CutRules {
  private final OpenModule compiled;
  private final Map<String, Rule> whole = new HashMap<>();
  private final List<Rule> cut = new ArrayList<>();

  public CutRules(RuleBase rules) {
    this.compiled = rules.compiled();
    compiled.rules().forEach(r -> whole.put(r.getName(), r));
  }

  /** Adds a rule with its first conditions alone. */
  public void addFirst(String name, RuleText rule, int conditions) {
    add(name, conditions(rule).subList(0, conditions));
  }

  /**
   * Adds a rule with the conditions before one, and of that one, a pattern, the first constraints
   * alone. Where the compiler made more or fewer constraints of it than are written, nothing is
   * added.
   */
  public void addWithin(String name, RuleText rule, int condition, int constraints) {
    Pattern written = (Pattern) rule.conditions().get(condition);
    PatternImpl<?> pattern = (PatternImpl<?>) conditions(rule).get(condition);
    List<Constraint> all = written.constraints();
    List<org.drools.model.Constraint> tests = tests(pattern);
    boolean alike =
        tests.size() == count(all, Constraint::tests)
            && pattern.getBindings().size() == count(all, c -> c.variable().isPresent());
    if (alike) {
      List<Constraint> kept = all.subList(0, constraints);
      PatternImpl<?> less = new PatternImpl<>(pattern.getPatternVariable());
      tests.stream().limit(count(kept, Constraint::tests)).forEach(less::addConstraint);
      pattern.getBindings().stream()
          .limit(count(kept, c -> c.variable().isPresent()))
          .forEach(less::addBinding);
      List<Condition> conditions = new ArrayList<>(conditions(rule).subList(0, condition));
      conditions.add(less);
      add(name, conditions);
    }
  }

  /** Adds a rule with the conditions before one, and what that one asks to be absent. */
  public void addHeld(String name, RuleText rule, int condition) {
    List<Condition> all = conditions(rule);
    List<Condition> conditions = new ArrayList<>(all.subList(0, condition));
    for (Condition absent : all.get(condition).getSubConditions()) {
      if (absent.getType() == Condition.Type.AND) {
        conditions.addAll(absent.getSubConditions());
      } else {
        conditions.add(absent);
      }
    }
    add(name, conditions);
  }

  private static int count(List<Constraint> constraints, Predicate<Constraint> which) {
    return Math.toIntExact(constraints.stream().filter(which).count());
  }

  private static List<org.drools.model.Constraint> tests(PatternImpl<?> pattern) {
    org.drools.model.Constraint all = pattern.getConstraint();
    if (all.equals(SingleConstraint.TRUE)) {
      return List.of();
    }
    return all.getType() == org.drools.model.Constraint.Type.MULTIPLE
        ? all.getChildren()
        : List.of(all);
  }

  /** One for each that is written; what it does with them comes last and is left out. */
  private List<Condition> conditions(RuleText rule) {
    Condition view = (Condition) whole.get(rule.name()).getView();
    List<Condition> conditions = view.getSubConditions();
    if (conditions.size() != rule.conditions().size() + 1) {
      throw new IllegalStateException("compiled to other conditions than are written: " + rule);
    }
    return conditions.subList(0, rule.conditions().size());
  }

  private void add(String name, List<Condition> conditions) {
    CompositePatterns view =
        new CompositePatterns(
            Condition.Type.AND,
            new ArrayList<>(conditions),
            Map.of(RuleImpl.DEFAULT_CONSEQUENCE_NAME, ConsequenceImpl.EMPTY));
    cut.add(new RuleImpl(RuleBase.PACKAGE, name, null, view));
  }

  /** What was added, ready to run. */
  public KieBase base() {
    return compiled.made(cut);
  }
}
