package chokepoint.report;

import chokepoint.mutation.Explanation;
import chokepoint.mutation.Mutant;
import chokepoint.mutation.MutationScore;
import chokepoint.mutation.RuleScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON shape of a mutation run, a part of that of a test run. */
final class MutationJson {
  private MutationJson() {}

  static Map<String, Object> tree(MutationScore score) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("score", score.share());
    tree.put("mutants", score.mutants());
    tree.put("noticed", score.noticed());
    tree.put("invalid", score.invalid());
    tree.put("rules", score.rules().stream().map(MutationJson::rule).toList());
    tree.put("stale", score.stale().stream().map(MutationJson::stale).toList());
    return tree;
  }

  private static Map<String, Object> rule(RuleScore score) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rule", score.rule().id());
    tree.put("file", score.rule().file());
    tree.put("mutants", score.mutants());
    tree.put("noticed", score.noticed());
    tree.put("invalid", score.invalid());
    List<Map<String, Object>> survivors = new ArrayList<>();
    score.survivors().forEach(m -> survivors.add(mutant(m)));
    score
        .explained()
        .forEach(
            e -> {
              Map<String, Object> explained = mutant(e.mutant());
              explained.put("because", e.because());
              survivors.add(explained);
            });
    tree.put("survivors", survivors);
    return tree;
  }

  private static Map<String, Object> mutant(Mutant mutant) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("line", mutant.line());
    tree.put("kind", mutant.kind().name());
    tree.put("change", mutant.change());
    return tree;
  }

  private static Map<String, Object> stale(Explanation stale) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rule", stale.rule());
    tree.put("change", stale.change());
    tree.put("line", stale.line());
    return tree;
  }
}
