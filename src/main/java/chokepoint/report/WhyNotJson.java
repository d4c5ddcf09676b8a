package chokepoint.report;

import chokepoint.whynot.Candidate;
import chokepoint.whynot.Unmet;
import chokepoint.whynot.WhyNot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON shape of why a finding does not hold, {@code chokepoint.why-not.v1}. */
public final class WhyNotJson {
  private WhyNotJson() {}

  /** As a tree of maps, lists and plain values. */
  public static Map<String, Object> tree(WhyNot whyNot) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", "chokepoint.why-not.v1");
    tree.putAll(inner(whyNot));
    return tree;
  }

  /** For a question about something that holds. */
  public static Map<String, Object> holds(String asked) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", "chokepoint.why-not.v1");
    tree.put("asked", asked);
    tree.put("holds", true);
    tree.put("candidates", List.of());
    return tree;
  }

  private static Map<String, Object> inner(WhyNot whyNot) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("asked", whyNot.asked().toString());
    tree.put("text", Trees.text(whyNot.text()));
    tree.put("holds", false);
    tree.put("candidates", whyNot.candidates().stream().map(WhyNotJson::candidate).toList());
    return tree;
  }

  private static Map<String, Object> candidate(Candidate c) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rule", c.rule().id());
    tree.put("name", c.rule().name());
    tree.put("title", Trees.text(c.rule().name(), c.rule().nameZh()));
    tree.put("file", c.rule().file());
    tree.put("met", c.met());
    tree.put("of", c.of());
    tree.put("unmet", unmet(c.unmet()));
    tree.put("missing", c.missing().stream().map(WhyNotJson::inner).toList());
    return tree;
  }

  private static Map<String, Object> unmet(Unmet unmet) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("condition", unmet.condition());
    tree.put("part", unmet.part());
    tree.put("line", unmet.line());
    tree.put("facts", unmet.facts());
    tree.put("values", Trees.fields(unmet.values()));
    tree.put("text", Trees.text(unmet.text()));
    return tree;
  }
}
