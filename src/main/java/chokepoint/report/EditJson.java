package chokepoint.report;

import chokepoint.assessment.Language;
import chokepoint.comparison.Edit;
import chokepoint.comparison.EditWords;
import chokepoint.facts.FactSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON shape of a change of facts: {@code set} with from and to, {@code add} or {@code remove}.
 */
final class EditJson {
  private final EditWords english;
  private final EditWords chinese;

  EditJson(FactSet before, FactSet after) {
    this.english = new EditWords(before, after, Language.EN);
    this.chinese = new EditWords(before, after, Language.ZH);
  }

  Map<String, Object> tree(Edit edit) {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (edit instanceof Edit.Altered a) {
      tree.put("set", a.target());
      Trees.put(tree, "from", a.from().orElse(null));
      Trees.put(tree, "to", a.to().orElse(null));
    } else if (edit instanceof Edit.Added a) {
      tree.put("add", Map.of(a.fact().type(), Trees.fields(a.fact().fields())));
    } else if (edit instanceof Edit.Removed r) {
      tree.put("remove", r.fact().id());
    } else if (edit instanceof Edit.LastDay last) {
      tree.put("set", "horizon");
      Trees.put(tree, "from", last.from());
      Trees.put(tree, "to", last.to());
    }
    tree.put("text", Trees.text(english.of(edit), Optional.of(chinese.of(edit))));
    return tree;
  }
}
