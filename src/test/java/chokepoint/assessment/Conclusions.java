package chokepoint.assessment;

import chokepoint.facts.FactSet;
import chokepoint.rulebase.RuleBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What rules conclude, without proofs and without asking what relief has averted: for many runs.
 */
public final class Conclusions {
  private final Shapes shapes;
  private final Inference inference;

  public Conclusions(RuleBase rules, Limits limits) {
    shapes = new Shapes(rules);
    inference = new Inference(rules, shapes, limits);
  }

  /**
   * One conclusion.
   *
   * @param fields values by name, absent ones left out
   */
  public record Conclusion(String type, String id, Map<String, Object> fields) {}

  public List<Conclusion> of(FactSet set) {
    List<Conclusion> all = new ArrayList<>();
    try (Inference.Ended run = inference.run(set)) {
      for (Object o : run.session().getObjects()) {
        shapes
            .of(o)
            .filter(s -> s.type().finding())
            .ifPresent(s -> all.add(new Conclusion(s.type().name(), s.id(o), s.values(o))));
      }
    }
    return all;
  }
}
