package chokepoint.rulebase;

import chokepoint.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Orders rules into strata, as stratified Datalog does (Apt, Blair and Walker 1988): a rule comes
 * after every rule that concludes what it asks about, unless the two depend on each other. So a
 * condition on what is absent, or on all there is, is only asked once that is settled, whatever
 * order facts and files come in, and no author ever writes a priority.
 *
 * <p>Rules that depend on each other take turns, round by round: were one to go ahead while another
 * of its feeders still has something to replace, it would see less than the round before, and the
 * rounds might never come to rest.
 */
final class Strata {
  private final List<List<Integer>> feeders = new ArrayList<>();
  private final int[] index;
  private final int[] low;
  private final int[] stratum;
  private final int[] settled;
  private final Deque<Integer> stack = new ArrayDeque<>();
  private final Set<Integer> onStack = new HashSet<>();
  private int counter;

  private Strata(List<RuleCard> rules, Vocabulary vocabulary) {
    int n = rules.size();
    index = new int[n];
    low = new int[n];
    stratum = new int[n];
    settled = new int[n];
    Map<String, List<Integer>> makers = new HashMap<>();
    for (int i = 0; i < n; i++) {
      for (String type : rules.get(i).concludes()) {
        for (var t = vocabulary.type(type);
            t.isPresent();
            t = t.get().parent().flatMap(vocabulary::type)) {
          makers.computeIfAbsent(t.get().name(), k -> new ArrayList<>()).add(i);
        }
      }
    }
    for (RuleCard rule : rules) {
      Set<Integer> all = new HashSet<>();
      rule.conditions()
          .forEach(c -> c.types().forEach(t -> all.addAll(makers.getOrDefault(t, List.of()))));
      feeders.add(all.stream().sorted().toList());
    }
  }

  /** The stratum of each rule by name, from 0, in the order of the rules. */
  static Map<String, Integer> of(List<RuleCard> rules, Vocabulary vocabulary) {
    Strata strata = new Strata(rules, vocabulary);
    for (int i = 0; i < rules.size(); i++) {
      if (strata.index[i] == 0) {
        strata.visit(i);
      }
    }
    Map<String, Integer> byName = new LinkedHashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      byName.put(rules.get(i).name(), strata.stratum[i]);
    }
    return byName;
  }

  /** Tarjan's algorithm: components come out after all that feed them. */
  private void visit(int v) {
    index[v] = low[v] = ++counter;
    stack.push(v);
    onStack.add(v);
    for (int w : feeders.get(v)) {
      if (index[w] == 0) {
        visit(w);
        low[v] = Math.min(low[v], low[w]);
      } else if (onStack.contains(w)) {
        low[v] = Math.min(low[v], index[w]);
      }
    }
    if (low[v] == index[v]) {
      close(v);
    }
  }

  private void close(int root) {
    Set<Integer> component = new HashSet<>();
    int w;
    do {
      w = stack.pop();
      onStack.remove(w);
      component.add(w);
    } while (w != root);
    int level = 0;
    for (int member : component) {
      for (int feeder : feeders.get(member)) {
        level = component.contains(feeder) ? level : Math.max(level, settled[feeder] + 1);
      }
    }
    List<Integer> turns = turns(component);
    for (int i = 0; i < turns.size(); i++) {
      stratum[turns.get(i)] = level + i;
      settled[turns.get(i)] = level + turns.size() - 1;
    }
  }

  /** An order in which as few rules as possible come before one that feeds them. */
  private List<Integer> turns(Set<Integer> component) {
    List<Integer> best = List.of();
    for (int last : component.stream().sorted().toList()) {
      List<Integer> order = new ArrayList<>();
      feedersFirst(last, component, new HashSet<>(), order);
      best = best.isEmpty() || tooEarly(order) < tooEarly(best) ? order : best;
    }
    return best;
  }

  private void feedersFirst(int v, Set<Integer> within, Set<Integer> seen, List<Integer> order) {
    if (within.contains(v) && seen.add(v)) {
      feeders.get(v).forEach(w -> feedersFirst(w, within, seen, order));
      order.add(v);
    }
  }

  private long tooEarly(List<Integer> order) {
    return order.stream()
        .mapToLong(
            v -> feeders.get(v).stream().filter(w -> order.indexOf(w) > order.indexOf(v)).count())
        .sum();
  }
}
