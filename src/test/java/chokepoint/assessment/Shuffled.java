package chokepoint.assessment;

import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.report.AssessmentJson;
import chokepoint.report.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Answers whose facts reach the engine in another order than a reader ever gives. */
public final class Shuffled {
  private Shuffled() {}

  /** The proven answer to a set, inferred from its facts in another order. */
  public static Assessment prove(Assessor assessor, FactSet set, Random random) {
    Words words = new Words(new Names(set), assessor.rules().vocabulary());
    ProofReader.Proofs proofs = assessor.explain(unsorted(set, random), words);
    return Runs.answer(assessor.rules(), set, proofs, words);
  }

  /** All that an answer says, but for what differs between two runs. */
  public static String json(Assessment assessment) {
    return Json.text(tree(assessment));
  }

  static Map<String, Object> tree(Assessment assessment) {
    Map<String, Object> tree = AssessmentJson.tree(assessment);
    tree.remove("id");
    tree.remove("stats");
    return tree;
  }

  static <T> List<T> shuffled(Collection<T> some, Random random) {
    List<T> shuffled = new ArrayList<>(some);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static FactSet unsorted(FactSet set, Random random) {
    List<Fact> facts = shuffled(set.facts(), random);
    return new FactSet(
        set.name(),
        set.title(),
        set.story(),
        set.horizon(),
        set.asOf(),
        set.tags(),
        set.uses(),
        set.base(),
        set.stated(),
        set.changes(),
        facts,
        set.vary(),
        set.expect(),
        set.observed(),
        set.vocabulary());
  }
}
