package chokepoint.report;

import chokepoint.assessment.Finding;
import chokepoint.averting.Averting;
import chokepoint.averting.AvertingStory;
import chokepoint.averting.Suggestion;
import chokepoint.facts.FactSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON shape of what would avert a finding, {@code chokepoint.avert.v1}. */
public final class AvertingJson {
  private AvertingJson() {}

  /** As a tree of maps, lists and plain values. */
  public static Map<String, Object> tree(Averting averting) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", "chokepoint.avert.v1");
    tree.put("rules", Map.of("digest", averting.assessment().rulesDigest()));
    tree.putAll(answer(averting));
    if (!averting.apart().isEmpty()) {
      tree.put("apart", averting.apart().stream().map(AvertingJson::answer).toList());
    }
    return tree;
  }

  private static Map<String, Object> answer(Averting averting) {
    FactSet set = averting.assessment().factSet();
    EditJson edits = new EditJson(set, set);
    Map<String, Object> tree = new LinkedHashMap<>();
    List<String> ids = averting.asked().stream().map(Finding::id).toList();
    if (!ids.isEmpty()) {
      tree.put("finding", ids.get(0));
    }
    tree.put("findings", ids);
    tree.put(
        "suggestions",
        averting.suggestions().stream().map(s -> suggestion(s, set, edits)).toList());
    return tree;
  }

  private static Map<String, Object> suggestion(Suggestion s, FactSet set, EditJson edits) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("changes", s.edits().stream().map(edits::tree).toList());
    tree.put("text", Trees.text(AvertingStory.text(s, set)));
    return tree;
  }
}
