package chokepoint.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts derivations in causal order: each after what it rests on, nearest to the facts first, then
 * by rule and conclusion. Where findings of a supply cycle rest on each other, the first of them by
 * name opens the cycle.
 */
final class CausalOrder {

  /** A derivation in ids. */
  record Step(String key, List<String> findings, List<String> concludes, Derivation derivation) {}

  private record Ready(int level, Step step) {}

  private final Map<String, List<Step>> users = new HashMap<>();
  private final Map<Step, Integer> waitingFor = new HashMap<>();
  private final Map<Step, Integer> levels = new HashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final TreeSet<Step> waiting = new TreeSet<>(Comparator.comparing(Step::key));
  private final PriorityQueue<Ready> ready =
      new PriorityQueue<>(Comparator.comparingInt(Ready::level).thenComparing(r -> r.step().key()));

  private CausalOrder(List<Step> steps) {
    for (Step step : steps) {
      for (String finding : step.findings()) {
        users.computeIfAbsent(finding, k -> new ArrayList<>()).add(step);
      }
      waitingFor.put(step, step.findings().size());
      levels.put(step, 0);
      waiting.add(step);
    }
  }

  static List<Step> of(List<Step> steps) {
    return new CausalOrder(steps).order();
  }

  private List<Step> order() {
    List<Step> ordered = new ArrayList<>();
    List.copyOf(waiting).stream().filter(s -> waitingFor.get(s) == 0).forEach(this::ready);
    while (!ready.isEmpty() || !waiting.isEmpty()) {
      if (ready.isEmpty()) {
        ready(waiting.first());
      }
      Ready next = ready.remove();
      ordered.add(next.step());
      next.step().concludes().stream()
          .filter(placed::add)
          .forEach(finding -> place(finding, next.level()));
    }
    return ordered;
  }

  private void place(String finding, int level) {
    for (Step user : users.getOrDefault(finding, List.of())) {
      levels.merge(user, level + 1, Math::max);
      if (waitingFor.merge(user, -1, Integer::sum) == 0 && waiting.contains(user)) {
        ready(user);
      }
    }
  }

  private void ready(Step step) {
    waiting.remove(step);
    ready.add(new Ready(levels.get(step), step));
  }
}
