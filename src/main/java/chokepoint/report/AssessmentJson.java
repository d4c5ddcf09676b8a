package chokepoint.report;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Firing;
import chokepoint.assessment.Withdrawn;
import chokepoint.explanation.Paragraph;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.facts.Source;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** An assessment in the published shape {@code chokepoint.assessment.v1}. */
public final class AssessmentJson {
  public static final String SCHEMA = "chokepoint.assessment.v1";

  private AssessmentJson() {}

  /** The assessment as JSON text. */
  public static String text(Assessment assessment) {
    return Json.text(tree(assessment));
  }

  /** The assessment as a tree; its id is made from its content, so equal answers have equal ids. */
  public static Map<String, Object> tree(Assessment a) {
    Map<String, Object> content = content(a);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", SCHEMA);
    tree.put("id", id(content));
    tree.putAll(content);
    tree.put("stats", stats(a));
    return tree;
  }

  private static String id(Map<String, Object> content) {
    byte[] bytes = Json.text(content).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString();
  }

  private static Map<String, Object> content(Assessment a) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rules", ordered("digest", a.rulesDigest(), "count", a.rulesCount()));
    tree.put("scenario", scenario(a.factSet()));
    tree.put("story", Trees.text(Paragraph.of(a)));
    tree.put("headlines", a.headlines().stream().map(Finding::id).toList());
    tree.put("facts", a.facts().stream().map(AssessmentJson::fact).toList());
    tree.put("findings", a.findings().stream().map(AssessmentJson::finding).toList());
    tree.put("firings", a.firings().stream().map(AssessmentJson::firing).toList());
    tree.put("withdrawn", a.withdrawn().stream().map(AssessmentJson::withdrawn).toList());
    Map<String, Object> labels = new TreeMap<>();
    a.names().all().forEach((id, name) -> labels.put(id, Trees.text(name)));
    tree.put("labels", labels);
    return tree;
  }

  private static Map<String, Object> scenario(FactSet set) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", set.name());
    tree.put("title", Trees.text(set.title()));
    set.story().ifPresent(s -> tree.put("story", Trees.text(s)));
    tree.put("horizon", set.horizon().toString());
    set.asOf().ifPresent(d -> tree.put("asOf", d.toString()));
    set.base().ifPresent(b -> tree.put("base", b));
    tree.put("uses", set.uses());
    return tree;
  }

  /** A stated fact, with the file it comes from. */
  public static Map<String, Object> fact(Fact f) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", f.id());
    tree.put("type", f.type());
    tree.put("fields", Trees.fields(f.fields()));
    tree.put("basis", f.basis().name());
    f.source().ifPresent(s -> tree.put("source", source(s)));
    f.knownOn().ifPresent(d -> tree.put("knownOn", d.toString()));
    if (!f.alternatives().isEmpty()) {
      tree.put("alternatives", f.alternatives().stream().map(AssessmentJson::alternative).toList());
    }
    if (f.byDefault()) {
      tree.put("byDefault", true);
    }
    tree.put("from", f.place().file());
    return tree;
  }

  private static Map<String, Object> alternative(chokepoint.facts.Alternative a) {
    Map<String, Object> tree = new LinkedHashMap<>(Trees.fields(a.fields()));
    a.basis().ifPresent(b -> tree.put("basis", b.name()));
    a.source().ifPresent(s -> tree.put("source", source(s)));
    return tree;
  }

  private static Map<String, Object> source(Source s) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("ref", s.ref());
    s.note().ifPresent(n -> Trees.note(tree, n));
    return tree;
  }

  static Map<String, Object> finding(Finding f) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", f.id());
    tree.put("type", f.type());
    tree.put("fields", Trees.fields(f.fields()));
    tree.put("text", Trees.text(f.text()));
    tree.put("basis", f.basis().name());
    if (f.working()) {
      tree.put("working", true);
    }
    tree.put("because", f.because());
    return tree;
  }

  static Map<String, Object> firing(Firing f) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", f.id());
    tree.put("rule", f.rule().id());
    tree.put("name", f.rule().name());
    tree.put("title", Trees.text(f.rule().name(), f.rule().nameZh()));
    tree.put("file", f.rule().file());
    tree.put("line", f.rule().line());
    if (f.rule().annotations().containsKey("aside")) {
      tree.put("aside", true);
    }
    tree.put("text", Trees.text(f.text()));
    tree.put("bindings", Trees.fields(f.bindings()));
    tree.put("premises", f.premises());
    tree.put("absences", f.absences());
    tree.put("concludes", f.concludes());
    return tree;
  }

  private static Map<String, Object> withdrawn(Withdrawn w) {
    Map<String, Object> tree = Trees.without(finding(w.finding()), "because");
    tree.put("butFor", w.by());
    return tree;
  }

  private static Map<String, Object> stats(Assessment a) {
    Map<String, Object> tree = ordered("millis", a.stats().millis(), "fired", a.stats().fired());
    if (a.stats().reliefUnchecked() > 0) {
      tree.put("reliefUnchecked", a.stats().reliefUnchecked());
    }
    return tree;
  }

  private static Map<String, Object> ordered(String k1, Object v1, String k2, Object v2) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(k1, v1);
    tree.put(k2, v2);
    return tree;
  }
}
