package chokepoint.assessment;

import chokepoint.facts.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    for (FactHandle handle : session.getFactHandles()) {
      shapes
          .of(handle.getObject())
          .filter(s -> s.type().finding())
          .ifPresent(s -> findings.add(Node.finding(s, handle)));
    }
    sortFindings();
    for (int i = 0; i < facts.size(); i++) {
      all.add(Node.stated(facts.get(i), shapes.named(facts.get(i).type()), stated.get(i)));
    }
    all.addAll(findings);
    all.sort(BY_ID);
  }

  /** Findings that share an id get longer ones. */
  private void sortFindings() {
    findings.sort(BY_ID);
    List<Node> shared = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (sharesId(i, i - 1) || sharesId(i, i + 1)) {
        shared.add(findings.get(i));
      }
    }
    if (!shared.isEmpty()) {
      shared.forEach(Node::lengthenId);
      findings.sort(BY_ID);
    }
  }

  private boolean sharesId(int one, int other) {
    return other >= 0
        && other < findings.size()
        && findings.get(one).id().equals(findings.get(other).id());
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
