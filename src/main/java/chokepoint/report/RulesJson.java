package chokepoint.report;

import chokepoint.rulebase.Condition;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The catalogue of rules. */
public final class RulesJson {
  private RulesJson() {}

  public static List<Map<String, Object>> tree(RuleBase rules) {
    return rules.rules().stream().map(RulesJson::rule).toList();
  }

  public static Map<String, Object> rule(RuleCard card) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", card.id());
    tree.put("name", card.name());
    tree.put("title", Trees.text(card.name(), card.nameZh()));
    tree.put("file", card.file());
    tree.put("line", card.line());
    tree.put("text", Trees.text(card.because().orElse(card.name()), card.becauseZh()));
    tree.put("references", card.references());
    tree.put("conditions", card.conditions().stream().map(RulesJson::condition).toList());
    tree.put("concludes", List.copyOf(new TreeSet<>(card.concludes())));
    TreeSet<String> uses = new TreeSet<>();
    card.conditions().forEach(c -> uses.addAll(c.types()));
    tree.put("uses", List.copyOf(uses));
    return tree;
  }

  private static Map<String, Object> condition(Condition c) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("text", c.text());
    tree.put("line", c.line());
    tree.put("kind", c.kind().name());
    return tree;
  }
}
