package chokepoint.averting;

import chokepoint.comparison.Edit;
import chokepoint.facts.Change;
import chokepoint.facts.FactSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Looks for the smallest changes that avert: single ones first, then pairs. */
final class Search {
  /** With so many single changes nobody asks for pairs. */
  private static final int ENOUGH = 3;

  private static final int PAIRS = 400;
  private static final int SHOWN = 12;

  private final Trial trial;
  private final List<Lever> levers;
  private final FactSet set;
  private final List<Suggestion> found = new ArrayList<>();

  Search(Trial trial, List<Lever> levers, FactSet set) {
    this.trial = trial;
    this.levers = levers;
    this.set = set;
  }

  List<Suggestion> run() {
    List<Lever> weak = new ArrayList<>();
    for (Lever lever : levers) {
      if (trial.averts(List.of(lever.strongest()))) {
        int step = least(lever, s -> trial.averts(List.of(lever.at().apply(s))));
        add(List.of(lever.at().apply(step)), lever.size().of(step));
      } else if (trial.changed(List.of(lever.strongest())).isPresent()) {
        weak.add(lever);
      }
    }
    if (found.size() < ENOUGH) {
      pairs(weak);
    }
    return found.stream()
        .sorted(
            Comparator.comparingInt((Suggestion s) -> s.changes().size())
                .thenComparingDouble(Suggestion::size))
        .limit(SHOWN)
        .toList();
  }

  private void pairs(List<Lever> weak) {
    int tried = 0;
    for (int i = 0; i < weak.size(); i++) {
      for (int j = i + 1; j < weak.size() && tried < PAIRS; j++) {
        Lever one = weak.get(i);
        Lever other = weak.get(j);
        tried++;
        if (trial.averts(List.of(one.strongest(), other.strongest()))) {
          int first = least(one, s -> trial.averts(List.of(one.at().apply(s), other.strongest())));
          Change change = one.at().apply(first);
          int second = least(other, s -> trial.averts(List.of(change, other.at().apply(s))));
          add(
              List.of(change, other.at().apply(second)),
              one.size().of(first) + other.size().of(second));
        }
      }
    }
  }

  /**
   * The least step that averts, where the last one does. It is found by halving, so the step before
   * it does not avert, though one long before it might.
   */
  private static int least(Lever lever, Predicate<Integer> averts) {
    int no = 0;
    int yes = lever.steps();
    while (yes - no > 1) {
      int middle = no + (yes - no) / 2;
      if (averts.test(middle)) {
        yes = middle;
      } else {
        no = middle;
      }
    }
    return yes;
  }

  private void add(List<Change> changes, double size) {
    FactSet after = trial.changed(changes).orElseThrow();
    found.add(new Suggestion(changes, Edit.between(set, after), size));
  }
}
