package chokepoint.averting;

import chokepoint.assessment.Progress;
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
  private final Progress progress;
  private final List<Suggestion> found = new ArrayList<>();

  Search(Trial trial, List<Lever> levers, FactSet set, Progress progress) {
    this.trial = trial;
    this.levers = levers;
    this.set = set;
    this.progress = progress;
  }

  /**
   * What was found, the smallest first.
   *
   * @param pairs whether to try two changes together where few single ones avert
   */
  List<Suggestion> run(boolean pairs) {
    List<Lever> weak = new ArrayList<>();
    int done = 0;
    progress.at(done, levers.size());
    for (Lever lever : levers) {
      List<Change> strongest = List.of(lever.strongest());
      if (trial.seemsToAvert(strongest)) {
        single(lever);
      } else if (trial.changed(strongest).isPresent()) {
        weak.add(lever);
      }
      progress.at(++done, levers.size());
    }
    if (pairs && found.size() < ENOUGH) {
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
    int all = Math.min(PAIRS, weak.size() * (weak.size() - 1) / 2);
    int tried = 0;
    for (int i = 0; i < weak.size(); i++) {
      for (int j = i + 1; j < weak.size() && tried < PAIRS; j++) {
        Lever one = weak.get(i);
        Lever other = weak.get(j);
        progress.at(levers.size() + tried, levers.size() + all);
        tried++;
        if (trial.seemsToAvert(List.of(one.strongest(), other.strongest()))) {
          pair(one, other);
        }
      }
    }
  }

  private void single(Lever lever) {
    int step = least(lever.steps(), s -> trial.seemsToAvert(at(lever, s)));
    boolean held =
        trial.averts(at(lever, step)) && !(step > 1 && trial.averts(at(lever, step - 1)));
    if (!held && trial.averts(List.of(lever.strongest()))) {
      step = least(lever.steps(), s -> trial.averts(at(lever, s)));
      held = true;
    }
    if (held) {
      add(at(lever, step), lever.size().of(step));
    }
  }

  private static List<Change> at(Lever lever, int step) {
    return List.of(lever.at().apply(step));
  }

  /** Each of the two as little as the other lets it, until neither can be less. */
  private void pair(Lever one, Lever other) {
    int first = one.steps();
    int second = other.steps();
    for (int before = -1; before != first; ) {
      before = first;
      Change kept = other.at().apply(second);
      first = least(first, s -> trial.seemsToAvert(List.of(one.at().apply(s), kept)));
      Change change = one.at().apply(first);
      second = least(second, s -> trial.seemsToAvert(List.of(change, other.at().apply(s))));
    }
    List<Change> both = List.of(one.at().apply(first), other.at().apply(second));
    if (trial.averts(both)) {
      add(both, one.size().of(first) + other.size().of(second));
    }
  }

  /**
   * The least step that averts, where the given one does. It is found by halving, so the step
   * before it does not avert, though one long before it might.
   */
  private static int least(int most, Predicate<Integer> averts) {
    int no = 0;
    int yes = most;
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
