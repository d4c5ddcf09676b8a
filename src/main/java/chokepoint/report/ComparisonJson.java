package chokepoint.report;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Conclusion;
import chokepoint.assessment.Language;
import chokepoint.comparison.Cause;
import chokepoint.comparison.Comparison;
import chokepoint.comparison.Edit;
import chokepoint.comparison.EditWords;
import chokepoint.comparison.Move;
import chokepoint.facts.FactSet;
import chokepoint.facts.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON shape of a comparison, {@code chokepoint.comparison.v1}. */
public final class ComparisonJson {
  private final Comparison comparison;
  private final EditWords english;
  private final EditWords chinese;

  private ComparisonJson(Comparison comparison) {
    this.comparison = comparison;
    FactSet before = comparison.baseline().factSet();
    FactSet after = comparison.scenario().factSet();
    this.english = new EditWords(before, after, Language.EN);
    this.chinese = new EditWords(before, after, Language.ZH);
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
    tree.put("moved", comparison.moved().stream().map(this::move).toList());
    tree.put("because", comparison.because().stream().map(this::cause).toList());
    tree.put("changes", comparison.edits().stream().map(this::edit).toList());
    tree.put("noEffect", comparison.idle().stream().map(this::edit).toList());
    return tree;
  }

  private static List<Map<String, Object>> findings(List<Conclusion> some, Assessment in) {
    return some.stream().map(c -> finding(c, in)).toList();
  }

  private static Map<String, Object> finding(Conclusion conclusion, Assessment in) {
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

  private Map<String, Object> move(Move move) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("finding", move.is().id());
    tree.put("was", move.was().id());
    tree.put("field", move.field());
    put(tree, "from", move.from());
    put(tree, "to", move.to());
    comparison
        .scenario()
        .finding(move.is().id())
        .ifPresent(f -> tree.put("text", Trees.text(f.text())));
    return tree;
  }

  private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
    if (value != null) {
      tree.put(key, Trees.value(value));
    }
  }

  private Map<String, Object> cause(Cause cause) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("change", edit(cause.edits().get(0)));
    if (cause.edits().size() > 1) {
      tree.put("together", cause.edits().stream().skip(1).map(this::edit).toList());
    }
    tree.put("findings", cause.findings());
    return tree;
  }

  private Map<String, Object> edit(Edit edit) {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (edit instanceof Edit.Altered a) {
      tree.put("set", a.target());
      put(tree, "from", a.from().orElse(null));
      put(tree, "to", a.to().orElse(null));
    } else if (edit instanceof Edit.Added a) {
      tree.put("add", Map.of(a.fact().type(), Trees.fields(a.fact().fields())));
    } else if (edit instanceof Edit.Removed r) {
      tree.put("remove", r.fact().id());
    } else if (edit instanceof Edit.Horizon h) {
      tree.put("set", "horizon");
      put(tree, "from", h.from());
      put(tree, "to", h.to());
    }
    tree.put("text", Trees.text(new Text(english.of(edit), Optional.of(chinese.of(edit)))));
    return tree;
  }
}
