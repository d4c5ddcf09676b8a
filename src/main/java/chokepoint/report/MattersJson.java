package chokepoint.report;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Conclusion;
import chokepoint.influence.Departure;
import chokepoint.influence.Matter;
import chokepoint.influence.Matters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON shape of which uncertain fields still matter, {@code chokepoint.matters.v1}. */
public final class MattersJson {
  private MattersJson() {}

  /** As a tree of maps, lists and plain values. */
  public static Map<String, Object> tree(Matters matters) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", "chokepoint.matters.v1");
    tree.put("rules", Map.of("digest", matters.assessment().rulesDigest()));
    tree.put(
        "matters", matters.matters().stream().map(m -> matter(m, matters.assessment())).toList());
    return tree;
  }

  private static Map<String, Object> matter(Matter m, Assessment stated) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("field", m.target());
    Trees.put(tree, "stated", m.stated().orElse(null));
    tree.put("outcomes", m.departures().stream().map(o -> departure(o, stated)).toList());
    return tree;
  }

  private static Map<String, Object> departure(Departure o, Assessment stated) {
    Map<String, Object> tree = new LinkedHashMap<>();
    Trees.put(tree, "at", o.value());
    Trees.put(tree, "threshold", o.threshold().orElse(null));
    tree.put("appeared", findings(o.headlines().appeared(), o.there()));
    tree.put("vanished", findings(o.headlines().vanished(), stated));
    tree.put("moved", o.headlines().moved().stream().map(WhyJson::move).toList());
    return tree;
  }

  private static List<Map<String, Object>> findings(List<Conclusion> some, Assessment in) {
    return some.stream().map(c -> ComparisonJson.finding(c, in)).toList();
  }
}
