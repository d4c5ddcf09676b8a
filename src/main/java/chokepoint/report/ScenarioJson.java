package chokepoint.report;

import chokepoint.assessment.Names;
import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetWriter;
import chokepoint.vocabulary.FactType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A scenario to start from. */
public final class ScenarioJson {
  private ScenarioJson() {}

  /** What a list shows of it. */
  public static Map<String, Object> card(String id, FactSet set) {
    Map<String, Object> tree = head(id, set);
    tree.put(
        "facts", set.facts().stream().filter(f -> !f.byDefault() && says(set, f.type())).count());
    set.base().ifPresent(b -> tree.put("base", b));
    if (!set.tags().isEmpty()) {
      tree.put("tags", set.tags());
    }
    return tree;
  }

  /**
   * All of it.
   *
   * @param editable the same set in the form that is sent for an assessment
   */
  public static Map<String, Object> whole(String id, FactSet set, FactSet editable) {
    Map<String, Object> tree = head(id, set);
    tree.put("uses", set.uses());
    set.base().ifPresent(b -> tree.put("base", b));
    tree.put("factSet", FactSetWriter.toJson(editable));
    tree.put("merged", set.facts().stream().map(AssessmentJson::fact).toList());
    Map<String, Object> labels = new TreeMap<>();
    new Names(set).all().forEach((of, name) -> labels.put(of, Trees.text(name)));
    tree.put("labels", labels);
    return tree;
  }

  private static Map<String, Object> head(String id, FactSet set) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", id);
    tree.put("title", Trees.text(set.title()));
    set.story().ifPresent(s -> tree.put("story", Trees.text(s)));
    tree.put("horizon", set.horizon().toString());
    return tree;
  }

  /** Whether facts of a type say something, and do not only name things. */
  private static boolean says(FactSet set, String type) {
    Optional<FactType> found = set.vocabulary().type(type);
    return found.filter(t -> t.has("definition")).isEmpty();
  }
}
