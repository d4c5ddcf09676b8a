package chokepoint.report;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.comparison.Move;
import chokepoint.explanation.Grounds;
import chokepoint.explanation.Proof;
import chokepoint.facts.Fact;
import chokepoint.influence.Influence;
import chokepoint.influence.Needs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON shape of why findings hold, {@code chokepoint.why.v1}. */
public final class WhyJson {
  private WhyJson() {}

  /**
   * As a tree of maps, lists and plain values.
   *
   * @param asked the question as it was put
   * @param needs of each finding that it means; none if nothing of the kind holds
   */
  public static Map<String, Object> tree(String asked, Assessment assessment, List<Needs> needs) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", "chokepoint.why.v1");
    tree.put("rules", Map.of("digest", assessment.rulesDigest()));
    tree.put("asked", asked);
    tree.put("holds", !needs.isEmpty());
    tree.put("findings", needs.stream().map(n -> finding(n, assessment)).toList());
    List<Finding> meant = needs.stream().map(Needs::finding).toList();
    Grounds grounds = Grounds.of(assessment, meant);
    Map<String, Object> proof = new LinkedHashMap<>();
    proof.put("facts", grounds.facts().stream().map(AssessmentJson::fact).toList());
    proof.put("findings", grounds.findings().stream().map(AssessmentJson::finding).toList());
    proof.put("firings", grounds.firings().stream().map(AssessmentJson::firing).toList());
    tree.put("proof", proof);
    return tree;
  }

  private static Map<String, Object> finding(Needs needs, Assessment assessment) {
    Map<String, Object> tree = AssessmentJson.finding(needs.finding());
    tree.put(
        "assumptions",
        Proof.of(assessment, needs.finding()).assumptions(assessment).stream()
            .map(Fact::id)
            .toList());
    tree.put("needs", needs.influences().stream().map(WhyJson::need).toList());
    return tree;
  }

  private static Map<String, Object> need(Influence influence) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("fact", influence.fact().id());
    tree.put("without", influence.without().name());
    if (!influence.moves().isEmpty()) {
      tree.put("moves", influence.moves().stream().map(WhyJson::move).toList());
    }
    return tree;
  }

  static Map<String, Object> move(Move move) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("finding", move.is().id());
    tree.put("field", move.field());
    Trees.put(tree, "from", move.from());
    Trees.put(tree, "to", move.to());
    return tree;
  }
}
