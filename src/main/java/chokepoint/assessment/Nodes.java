package chokepoint.assessment;

import chokepoint.facts.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** The stated facts and the findings of one run by rank: their place among all, sorted by id. */
final class Nodes {
  private static final Comparator<Node> BY_ID = Comparator.comparing(Node::id);

  private final List<Node> findings = new ArrayList<>();
  private final List<Node> all = new ArrayList<>();

  /**
   * @param facts sorted by id
   * @param stated what the session knows them by, in the same order
   */
  Nodes(KieSession session, List<Fact> facts, List<FactHandle> stated, Shapes shapes) {
    Map<Shape, List<Node>> byType = new HashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      Shape shape = shapes.named(facts.get(i).type());
      of(shape, byType).add(Node.stated(facts.get(i), shape, stated.get(i)));
    }
    for (FactHandle handle : session.getFactHandles()) {
      shapes
          .of(handle.getObject())
          .filter(s -> s.type().finding())
          .ifPresent(s -> of(s, byType).add(Node.finding(s, handle)));
    }
    // Ids begin with their type: sorted one type at a time, few are far from each other in memory.
    byType.keySet().stream()
        .sorted(Comparator.comparing(Shape::idStart))
        .forEach(shape -> addSorted(byType.get(shape)));
  }

  private static List<Node> of(Shape shape, Map<Shape, List<Node>> byType) {
    return byType.computeIfAbsent(shape, s -> new ArrayList<>());
  }

  private void addSorted(List<Node> ofOneType) {
    ofOneType.sort(BY_ID);
    if (lengthenShared(ofOneType)) {
      ofOneType.sort(BY_ID);
    }
    all.addAll(ofOneType);
    ofOneType.stream().filter(Node::isFinding).forEach(findings::add);
  }

  /** Findings that share an id get longer ones. */
  private static boolean lengthenShared(List<Node> sorted) {
    List<Node> shared = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      if (sorted.get(i).isFinding() && (sharesId(sorted, i, i - 1) || sharesId(sorted, i, i + 1))) {
        shared.add(sorted.get(i));
      }
    }
    shared.forEach(Node::lengthenId);
    return !shared.isEmpty();
  }

  private static boolean sharesId(List<Node> sorted, int one, int other) {
    return other >= 0
        && other < sorted.size()
        && sorted.get(one).id().equals(sorted.get(other).id());
  }

  int size() {
    return all.size();
  }

  Node get(int rank) {
    return all.get(rank);
  }

  /** Sorted by id. */
  List<Node> findings() {
    return findings;
  }

  Ids ids() {
    return new Ids(all);
  }
}
