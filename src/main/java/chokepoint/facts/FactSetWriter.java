package chokepoint.facts;

import chokepoint.facts.Expectations.ExpectedFinding;
import chokepoint.facts.Expectations.ExpectedRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes fact sets in the form that {@link FactSetReader} reads. */
public final class FactSetWriter {
  private static final int WIDTH = 120;
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final DumpSettings YAML =
      DumpSettings.builder()
          .setSchema(new CoreSchema())
          .setDefaultFlowStyle(FlowStyle.AUTO)
          .setWidth(WIDTH)
          .setMaxSimpleKeyLength(1024)
          .setIndicatorIndent(2)
          .setIndent(4)
          .build();

  private FactSetWriter() {}

  /** What the set states itself, with the names of its packs and baseline, as YAML. */
  public static String toYaml(FactSet set) {
    return new Dump(YAML).dumpToString(tree(set));
  }

  /** The same as JSON: what may be posted for an assessment. */
  public static JsonNode toJson(FactSet set) {
    return JSON.valueToTree(tree(set));
  }

  /** One fact as an item of a fact set. */
  public static JsonNode toJson(Fact fact) {
    return JSON.valueToTree(FactTree.item(fact));
  }

  /** Changes as a variant lists them. */
  public static JsonNode toJson(List<Change> changes) {
    return JSON.valueToTree(FactTree.changes(changes));
  }

  private static Map<String, Object> tree(FactSet set) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("title", FactTree.text(set.title()));
    set.story().ifPresent(s -> tree.put("story", FactTree.text(s)));
    putList(tree, "tags", set.tags());
    putList(tree, "uses", set.uses());
    set.base().ifPresent(b -> tree.put("base", b));
    tree.put("horizon", set.horizon().toString());
    set.asOf().ifPresent(d -> tree.put("asOf", d.toString()));
    putList(tree, "facts", set.stated().stream().map(FactTree::item).toList());
    putList(tree, "change", FactTree.changes(set.changes()));
    if (!set.vary().isEmpty()) {
      Map<String, Object> vary = new LinkedHashMap<>();
      set.vary().forEach((field, range) -> vary.put(field, range(range)));
      tree.put("vary", vary);
    }
    if (!set.expect().none()) {
      tree.put("expect", expect(set.expect()));
    }
    putList(tree, "observed", set.observed().stream().map(FactSetWriter::observed).toList());
    return tree;
  }

  private static void putList(Map<String, Object> tree, String key, List<?> list) {
    if (!list.isEmpty()) {
      tree.put(key, list);
    }
  }

  private static Object range(Range range) {
    if (range instanceof Range.Triangular t) {
      return Map.of("triangular", values(List.of(t.low(), t.mode(), t.high())));
    }
    if (range instanceof Range.Uniform u) {
      return Map.of("uniform", values(List.of(u.low(), u.high())));
    }
    return Map.of("choice", values(((Range.Choice) range).values()));
  }

  private static List<Object> values(List<?> values) {
    return values.stream().map(v -> FactTree.value(v)).toList();
  }

  private static Object expect(Expectations expect) {
    Map<String, Object> map = new LinkedHashMap<>();
    putList(map, "findings", findings(expect.findings()));
    putList(map, "absent", findings(expect.absent()));
    putList(map, "fired", rules(expect.fired()));
    putList(map, "refused", rules(expect.refused()));
    return map;
  }

  private static List<Object> findings(List<ExpectedFinding> findings) {
    List<Object> list = new ArrayList<>();
    for (ExpectedFinding finding : findings) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>(FactTree.fields(finding.fields()));
      finding.empty().forEach(name -> fields.put(name, null));
      list.add(Map.of(finding.type(), fields));
    }
    return list;
  }

  private static List<String> rules(List<ExpectedRule> rules) {
    return rules.stream().map(ExpectedRule::id).toList();
  }

  private static Object observed(Observed observed) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("kind", observed.kind().word());
    map.put("actor", observed.actor());
    put(map, "date", observed.date().map(d -> d.toString()));
    put(map, "dateIs", Optional.of("latest").filter(w -> observed.latest()));
    put(map, "outcome", observed.outcome());
    put(map, "multiple", observed.multiple().map(FactTree::value));
    map.put("confidence", observed.confidence().word());
    map.put("source", FactTree.source(observed.source()));
    put(map, "note", observed.note().map(FactTree::words));
    put(map, "unscored", observed.unscored().map(FactTree::words));
    return map;
  }

  private static void put(Map<String, Object> map, String key, Optional<?> value) {
    value.ifPresent(v -> map.put(key, v));
  }
}
