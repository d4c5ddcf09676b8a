package chokepoint.comparison;

import chokepoint.assessment.Conclusion;
import chokepoint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * How two lists of findings differ. Findings about the same thing are paired: first those that are
 * equal, then the others by their order, which is that of their dates.
 *
 * @param appeared only in the second list
 * @param vanished only in the first
 * @param moved fields that differ within a pair
 */
public record Differences(List<Conclusion> appeared, List<Conclusion> vanished, List<Move> moved) {

  /** Findings of either list; how they are ordered matters only among those of one slot. */
  public static Differences between(
      List<Conclusion> first, List<Conclusion> second, Vocabulary vocabulary) {
    Differences found = new Differences(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Map<Slot, List<Conclusion>> before = Slot.sort(first, vocabulary);
    Map<Slot, List<Conclusion>> after = Slot.sort(second, vocabulary);
    TreeSet<Slot> slots = new TreeSet<>(before.keySet());
    slots.addAll(after.keySet());
    for (Slot slot : slots) {
      found.pair(before.getOrDefault(slot, List.of()), after.getOrDefault(slot, List.of()));
    }
    return found;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return appeared.isEmpty() && vanished.isEmpty() && moved.isEmpty();
  }

  private void pair(List<Conclusion> before, List<Conclusion> after) {
    List<Conclusion> was = new ArrayList<>(before);
    List<Conclusion> is = new ArrayList<>(after);
    was.removeAll(after);
    is.removeAll(before);
    int pairs = Math.min(was.size(), is.size());
    for (int i = 0; i < pairs; i++) {
      moves(was.get(i), is.get(i));
    }
    vanished.addAll(was.subList(pairs, was.size()));
    appeared.addAll(is.subList(pairs, is.size()));
  }

  private void moves(Conclusion was, Conclusion is) {
    TreeSet<String> fields = new TreeSet<>(was.fields().keySet());
    fields.addAll(is.fields().keySet());
    for (String field : fields) {
      if (!Objects.equals(was.fields().get(field), is.fields().get(field))) {
        moved.add(new Move(was, is, field));
      }
    }
  }
}
