package chokepoint.mutation;

import chokepoint.rulebase.syntax.Piece;
import chokepoint.rulebase.syntax.RuleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes all mutants of a rule. */
final class Mutator {
  private Mutator() {}

  /** In the order in which the changes stand in the rule. */
  static List<Mutant> of(RuleText rule) {
    Layout layout = new Layout(rule);
    List<Edit> edits =
        Stream.concat(Omissions.of(layout).stream(), Swaps.of(layout).stream())
            .sorted(
                Comparator.comparingInt((Edit e) -> e.cut().at())
                    .thenComparing(Edit::kind)
                    .thenComparing(Edit::with))
            .toList();
    List<Mutant> mutants = new ArrayList<>();
    Set<String> bodies = new HashSet<>();
    Map<String, Integer> told = new HashMap<>();
    for (Edit edit : edits) {
      String body = edit.of(layout.text()).substring(layout.when());
      if (bodies.add(body)) {
        String change = change(layout, edit);
        int times = told.merge(change, 1, Integer::sum);
        mutants.add(
            new Mutant(
                rule,
                edit.kind(),
                rule.text().line()
                    + Piece.lineAt(layout.text(), Math.max(edit.shown().at(), edit.cut().at()))
                    - 1,
                times > 1 ? change + " (" + times + ")" : change,
                body,
                edit.cut().at() >= layout.then()));
      }
    }
    return mutants;
  }

  private static String change(Layout layout, Edit edit) {
    Span part = edit.shown();
    return Shortened.change(
        layout.shown(part, part.in(layout.text())), layout.shown(part, edit.left()));
  }
}
