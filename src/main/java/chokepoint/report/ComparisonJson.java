package chokepoint.report;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Conclusion;
import chokepoint.comparison.Cause;
import chokepoint.comparison.Comparison;
import chokepoint.comparison.Move;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON shape of a comparison, {@code chokepoint.comparison.v1}. */
public final class ComparisonJson {
  private final Comparison comparison;
  private final EditJson edits;

  private ComparisonJson(Comparison comparison) {
    this.comparison = comparison;
    this.edits = new EditJson(comparison.baseline().factSet(), comparison.scenario().factSet());
  }

  /** A comparison as a tree of maps, lists and plain values. */
  public static Map<String, Object> tree(Comparison comparison) {
    return new ComparisonJson(comparison).tree();
  }

  private Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", "chokepoint.comparison.v1");
    tree.put("rules", Map.of("digest", comparison.scenario().rulesDigest()));
    tree.put("baseline", Trees.text(comparison.baseline().factSet().title()));
    tree.put("scenario", Trees.text(comparison.scenario().factSet().title()));
    tree.put("appeared", findings(comparison.appeared(), comparison.scenario()));
    tree.put("vanished", findings(comparison.vanished(), comparison.baseline()));
    tree.put(
        "moved", comparison.moved().stream().map(m -> move(m, comparison.scenario())).toList());
    tree.put("because", comparison.because().stream().map(this::cause).toList());
    tree.put("changes", comparison.edits().stream().map(edits::tree).toList());
    tree.put("noEffect", comparison.idle().stream().map(edits::tree).toList());
    return tree;
  }

  static List<Map<String, Object>> findings(List<Conclusion> some, Assessment in) {
    return some.stream().map(c -> finding(c, in)).toList();
  }

  static Map<String, Object> finding(Conclusion conclusion, Assessment in) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", conclusion.id());
    tree.put("type", conclusion.type());
    tree.put("fields", Trees.fields(conclusion.fields()));
    in.finding(conclusion.id())
        .ifPresent(
            f -> {
              tree.put("text", Trees.text(f.text()));
              tree.put("basis", f.basis().name());
            });
    return tree;
  }

  static Map<String, Object> move(Move move, Assessment in) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("finding", move.is().id());
    tree.put("was", move.was().id());
    tree.put("field", move.field());
    Trees.put(tree, "from", move.from());
    Trees.put(tree, "to", move.to());
    in.finding(move.is().id()).ifPresent(f -> tree.put("text", Trees.text(f.text())));
    return tree;
  }

  private Map<String, Object> cause(Cause cause) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("change", edits.tree(cause.edits().get(0)));
    if (cause.edits().size() > 1) {
      tree.put("together", cause.edits().stream().skip(1).map(edits::tree).toList());
    }
    tree.put("findings", cause.findings());
    return tree;
  }
}
