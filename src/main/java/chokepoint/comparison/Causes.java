package chokepoint.comparison;

import chokepoint.assessment.Conclusion;
import chokepoint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds which edits make a difference: it undoes them one at a time, and where none of them matters
 * alone looks for the fewest that must be undone together.
 */
final class Causes {
  private final Mixture mixture;
  private final Vocabulary vocabulary;
  private final List<Conclusion> scenario;
  private final Map<Set<Edit>, Differences> undone = new HashMap<>();
  private final Map<List<Edit>, List<String>> found = new LinkedHashMap<>();

  Causes(Mixture mixture, Vocabulary vocabulary) {
    this.mixture = mixture;
    this.vocabulary = vocabulary;
    this.scenario = mixture.without(Set.of());
    mixture.edits().forEach(e -> found.put(List.of(e), new ArrayList<>()));
  }

  /** The causes of all differences between baseline and scenario. */
  List<Cause> of(Differences differences) {
    for (Conclusion f : differences.appeared()) {
      find(f.id(), d -> d.appeared().stream().anyMatch(other -> same(f, other)));
    }
    for (Conclusion f : differences.vanished()) {
      find(f.id(), d -> d.vanished().stream().anyMatch(other -> same(f, other)));
    }
    for (Move m : differences.moved()) {
      find(
          m.is().id(),
          d ->
              d.moved().stream()
                  .anyMatch(o -> o.field().equals(m.field()) && same(m.is(), o.is())));
    }
    return found.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> new Cause(e.getKey(), e.getValue().stream().distinct().toList()))
        .toList();
  }

  private boolean same(Conclusion one, Conclusion other) {
    return Slot.of(one, vocabulary).equals(Slot.of(other, vocabulary));
  }

  private void find(String finding, Predicate<Differences> shows) {
    boolean alone = false;
    for (Edit edit : mixture.edits()) {
      if (shows.test(without(Set.of(edit)))) {
        found.computeIfAbsent(List.of(edit), e -> new ArrayList<>()).add(finding);
        alone = true;
      }
    }
    if (!alone) {
      found.computeIfAbsent(together(shows), e -> new ArrayList<>()).add(finding);
    }
  }

  /** Undoing all edits undoes every difference; those that need not be undone are taken out. */
  private List<Edit> together(Predicate<Differences> shows) {
    Set<Edit> needed = new HashSet<>(mixture.edits());
    for (Edit edit : mixture.edits()) {
      needed.remove(edit);
      if (!shows.test(without(needed))) {
        needed.add(edit);
      }
    }
    return mixture.edits().stream().filter(needed::contains).toList();
  }

  /** From the scenario with some edits undone to the scenario as it is. */
  Differences without(Set<Edit> edits) {
    return undone.computeIfAbsent(
        Set.copyOf(edits), e -> Differences.between(mixture.without(e), scenario, vocabulary));
  }
}
