package chokepoint.backtest;

import chokepoint.assessment.Language;
import chokepoint.facts.Alternative;
import chokepoint.facts.Change;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.facts.Source;
import chokepoint.facts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An episode without what was chosen by looking at it: a fact whose source names the episode stands
 * at its first alternative that does not.
 *
 * @param set the episode as it is scored
 * @param leftOut ids of the facts that another figure stands in for
 * @param stuck ids of the facts that have no other figure, so that nothing can be scored
 */
record Unseen(FactSet set, List<String> leftOut, List<String> stuck) {
  Unseen {
    leftOut = List.copyOf(leftOut);
    stuck = List.copyOf(stuck);
  }

  static Unseen of(FactSet set) {
    Pattern name = Pattern.compile("(?<![\\w-])" + Pattern.quote(set.name()) + "(?![\\w-])");
    List<String> leftOut = new ArrayList<>();
    List<String> stuck = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (Fact fact : set.facts()) {
      if (names(fact.source(), name)) {
        Optional<Alternative> other =
            fact.alternatives().stream().filter(a -> !names(a.source(), name)).findFirst();
        other.ifPresent(a -> changes.addAll(changes(fact, a)));
        (other.isPresent() ? leftOut : stuck).add(fact.id());
      }
    }
    return new Unseen(changes.isEmpty() ? set : set.with(changes), leftOut, stuck);
  }

  private static boolean names(Optional<Source> source, Pattern name) {
    return source.stream()
        .flatMap(s -> Stream.concat(Stream.of(s.ref()), s.note().stream().map(Text::en)))
        .anyMatch(text -> name.matcher(text).find());
  }

  private static List<Change> changes(Fact fact, Alternative other) {
    return other.fields().entrySet().stream()
        .map(e -> Change.set(fact.id(), e.getKey(), e.getValue()))
        .<Change>map(
            c ->
                new Change.Set(
                    c.fact(),
                    c.field(),
                    c.value(),
                    other.basis().orElse(fact.basis()),
                    other.source()))
        .toList();
  }

  /** Why none of its outcomes is scored, if that is so. */
  Optional<Text> reason() {
    return stuck.isEmpty()
        ? Optional.empty()
        : Optional.of(Remark.CHOSEN.of(l -> String.join(l == Language.ZH ? "、" : ", ", stuck)));
  }
}
