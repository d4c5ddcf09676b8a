package chokepoint.assessment;

import chokepoint.facts.Basis;
import chokepoint.facts.FactSet;
import chokepoint.rulebase.RuleBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what a run left behind into findings and firings with ids, words and bases. */
final class ProofReader {
  /**
   * Findings sorted by id, firings in causal order.
   *
   * @param fired rule firings of the run, those that no longer hold included
   */
  record Proofs(List<Finding> findings, List<Firing> firings, int fired) {}

  private final RuleBase rules;
  private final Shapes shapes;

  ProofReader(RuleBase rules, Shapes shapes) {
    this.rules = rules;
    this.shapes = shapes;
  }

  /** Facts and findings without their proofs. */
  Nodes nodes(Inference.Ended run, FactSet set) {
    return new Nodes(run.session(), set.facts(), run.stated(), shapes);
  }

  Proofs proofs(Inference.Ended run, Nodes nodes, Words words) {
    Columns columns = new Columns(nodes);
    HandleRanks ranks = new HandleRanks(columns);
    ProofGraph graph =
        new ProofGraph(
            TruthMaintenance.read(run.session(), rules, shapes, columns, ranks), columns);
    Ids ids = nodes.ids();
    List<Firing> firings = new ArrayList<>(graph.size());
    List<List<Firing>> because = new ArrayList<>(Collections.nCopies(nodes.size(), List.of()));
    for (int derivation : CausalOrder.of(graph)) {
      Firing firing = new Firing(firings.size() + 1, graph.get(derivation), ids, words);
      firings.add(firing);
      for (int finding : graph.get(derivation).concludes()) {
        List<Firing> others = because.get(finding);
        because.set(finding, others.isEmpty() ? List.of(firing) : joined(others, firing));
      }
    }
    List<Basis> bases = Bases.of(graph, columns);
    @Nullable Finding[] findings = new @Nullable Finding[nodes.size()];
    // What lies together in memory is read together.
    for (int rank : ranks.oldestFirst()) {
      if (columns.isFinding(rank)) {
        findings[rank] = finding(nodes.get(rank), bases.get(rank), because.get(rank));
      }
    }
    List<Finding> byId = Arrays.stream(findings).filter(Objects::nonNull).toList();
    return new Proofs(byId, firings, run.fired());
  }

  private static <T> List<T> joined(List<T> some, T one) {
    List<T> all = some instanceof ArrayList ? some : new ArrayList<>(some);
    all.add(one);
    return all;
  }

  private static Finding finding(Node node, Basis basis, List<Firing> because) {
    if (because.isEmpty()) {
      throw new IllegalStateException("no rule justifies " + node.id());
    }
    Shape shape = node.shape();
    return new Finding(
        node.id(),
        shape.type().name(),
        node.fields(),
        basis,
        shape.working(),
        shape.headline(),
        because);
  }
}
