package chokepoint.assessment;

import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.rulebase.ConditionKind;
import chokepoint.rulebase.RuleBase;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Assesses fact sets under one rule base. Immutable; safe to share between threads. */
public final class Assessor {
  private static final int RELIEF_CHECKED = 100;

  /** Conditions by which a fact can keep a rule from firing, so that no proof names it. */
  private static final Set<ConditionKind> BLOCKING =
      EnumSet.of(ConditionKind.NOT, ConditionKind.ACCUMULATE);

  private final RuleBase rules;
  private final Shapes shapes;
  private final Inference inference;
  private final ProofReader reader;
  private final Set<String> blocking;

  public Assessor(RuleBase rules, Limits limits) {
    this.rules = rules;
    this.blocking =
        rules.rules().stream()
            .flatMap(r -> r.conditions().stream())
            .filter(c -> BLOCKING.contains(c.kind()))
            .flatMap(c -> c.types().stream())
            .collect(Collectors.toSet());
    this.shapes = new Shapes(rules);
    this.inference = new Inference(rules, shapes, limits);
    this.reader = new ProofReader(rules, shapes);
  }

  public RuleBase rules() {
    return rules;
  }

  /**
   * What follows from a fact set.
   *
   * @throws LimitException if a limit is reached
   * @throws RuleFailure if a rule throws
   * @throws chokepoint.facts.FactSetException if rules find the input itself mistaken
   */
  public Assessment assess(FactSet set) {
    return assess(set, RELIEF_CHECKED);
  }

  /**
   * What follows from a fact set, with its proofs; what is withdrawn is not looked for.
   *
   * @throws LimitException if a limit is reached
   * @throws RuleFailure if a rule throws
   * @throws chokepoint.facts.FactSetException if rules find the input itself mistaken
   */
  public Assessment prove(FactSet set) {
    return assess(set, 0);
  }

  private Assessment assess(FactSet set, int reliefChecked) {
    long start = System.nanoTime();
    Words words = new Words(new Names(set), rules.vocabulary());
    ProofReader.Proofs proofs = explain(set, words);
    Mistakes.refuse(proofs, set, rules.vocabulary());
    List<Fact> relief = relief(set, proofs);
    List<Withdrawn> withdrawn =
        relief.stream()
            .limit(reliefChecked)
            .flatMap(f -> withdrawnBy(f, set, words, proofs.findings()).stream())
            .sorted(
                Comparator.comparing((Withdrawn w) -> w.finding().id())
                    .thenComparing(Withdrawn::by))
            .toList();
    double millis = (System.nanoTime() - start) / 1e6;
    return new Assessment(
        rules.digest(),
        rules.rules().size(),
        set,
        proofs.findings(),
        proofs.firings(),
        withdrawn,
        words.names(),
        new Stats(millis, proofs.fired(), Math.max(0, relief.size() - reliefChecked)));
  }

  /**
   * What follows from a fact set, without proofs; sorted by id.
   *
   * @throws LimitException if a limit is reached
   * @throws RuleFailure if a rule throws
   */
  public List<Conclusion> conclusions(FactSet set) {
    try (Inference.Ended run = inference.run(set)) {
      return reader.nodes(run, set).findings().stream()
          .filter(n -> !n.shape().working())
          .map(n -> new Conclusion(n.id(), n.shape().type().name(), n.fields()))
          .toList();
    }
  }

  /**
   * Everything that holds in the end, sorted by id.
   *
   * @throws LimitException if a limit is reached
   * @throws RuleFailure if a rule throws
   */
  public List<Known> settled(FactSet set) {
    try (Inference.Ended run = inference.run(set)) {
      Nodes nodes = reader.nodes(run, set);
      return IntStream.range(0, nodes.size())
          .mapToObj(nodes::get)
          .map(n -> new Known(n.id(), n.shape().type().name(), n.fields()))
          .toList();
    }
  }

  /**
   * What each rule took in one run, by name; a rule that no fact came near is left out.
   *
   * @param clock nanoseconds from any beginning
   * @throws LimitException if a limit is reached
   * @throws RuleFailure if a rule throws
   */
  public Map<String, Spent> spent(FactSet set, LongSupplier clock) {
    StopwatchSession watch = new StopwatchSession(rules.kieBase(), clock);
    inference.run(set, () -> watch).close();
    return watch.spent();
  }

  /** Findings with their proofs. */
  ProofReader.Proofs explain(FactSet set, Words words) {
    try (Inference.Ended run = inference.run(set)) {
      return reader.proofs(run, reader.nodes(run, set), words);
    }
  }

  /** The set as if a fact were not there; what refers to that fact stays. */
  private static FactSet without(FactSet set, Fact fact) {
    List<Fact> rest = set.facts().stream().filter(f -> !f.id().equals(fact.id())).toList();
    return set.holding(rest);
  }

  /**
   * Relief that some proof rests on, or that a rule asks to be absent or takes off something, maybe
   * all of it; no other withdraws anything.
   */
  private List<Fact> relief(FactSet set, ProofReader.Proofs proofs) {
    Set<String> named =
        proofs.firings().stream().flatMap(f -> f.premises().stream()).collect(Collectors.toSet());
    return set.facts().stream()
        .filter(f -> shapes.named(f.type()).type().has("relief"))
        .filter(f -> named.contains(f.id()) || blocking.contains(f.type()))
        .toList();
  }

  /** Most relief withdraws nothing, which a run without proofs shows. */
  private List<Withdrawn> withdrawnBy(
      Fact relief, FactSet set, Words words, List<Finding> holding) {
    Set<Conclusion> held =
        holding.stream()
            .map(f -> new Conclusion(f.id(), f.type(), f.fields()))
            .collect(Collectors.toSet());
    FactSet rest = without(set, relief);
    if (held.containsAll(conclusions(rest))) {
      return List.of();
    }
    return explain(rest, words).findings().stream()
        .filter(f -> !f.working())
        .filter(f -> !held.contains(new Conclusion(f.id(), f.type(), f.fields())))
        .map(f -> new Withdrawn(f, relief.id()))
        .toList();
  }
}
