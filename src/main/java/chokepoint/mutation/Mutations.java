package chokepoint.mutation;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Progress;
import chokepoint.assessment.Tallies;
import chokepoint.cases.CaseResult;
import chokepoint.mutation.RuleScore.Explained;
import chokepoint.rulebase.Rewrites;
import chokepoint.rulebase.Rewrites.Rewrite;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleCard;
import chokepoint.rulebase.syntax.RuleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes mutants of rules and finds out which of them no case notices. */
public final class Mutations {
  private final RuleBase rules;
  private final Bench bench;
  private final Explanations explanations;

  /**
   * @param passed cases that the rules pass as they are
   */
  public Mutations(Assessor assessor, List<CaseResult> passed, Explanations explanations) {
    this.rules = assessor.rules();
    this.bench = new Bench(assessor, new Tallies(rules.vocabulary(), rules.compiled()), passed);
    this.explanations = explanations;
  }

  /** All rules of some files, a file at a time. */
  public MutationScore of(Set<String> files, Progress progress) {
    Map<String, List<RuleText>> byFile =
        rules.ruleTexts().stream()
            .filter(r -> files.contains(r.file()))
            .collect(
                Collectors.groupingBy(RuleText::file, LinkedHashMap::new, Collectors.toList()));
    int all = byFile.values().stream().mapToInt(List::size).sum();
    List<RuleScore> scores = new ArrayList<>();
    for (List<RuleText> some : byFile.values()) {
      scores.addAll(scores(some, done -> progress.at(scores.size() + done, all)));
    }
    return new MutationScore(scores, stale(scores));
  }

  /** Told how many rules of a file are done. */
  private interface Done {
    void rules(int done);
  }

  private List<RuleScore> scores(List<RuleText> some, Done done) {
    Map<RuleText, Map<String, Mutant>> mutants = new LinkedHashMap<>();
    List<Rewrite> rewrites = new ArrayList<>();
    for (RuleText rule : some) {
      Map<String, Mutant> its = new LinkedHashMap<>();
      for (Mutant mutant : Mutator.of(rule)) {
        String name = rule.name() + " #" + its.size();
        its.put(name, mutant);
        rewrites.add(new Rewrite(name, rule.name(), mutant.body()));
      }
      mutants.put(rule, its);
    }
    Rewrites compiled = Rewrites.of(rules, rewrites);
    Tallies tallies = new Tallies(rules.vocabulary(), compiled.module());
    List<RuleScore> scores = new ArrayList<>();
    mutants.forEach(
        (rule, its) -> {
          scores.add(score(rule, its, compiled, tallies));
          done.rules(scores.size());
        });
    return scores;
  }

  private RuleScore score(
      RuleText rule, Map<String, Mutant> its, Rewrites compiled, Tallies tallies) {
    RuleCard card = rules.rule(rule.name()).orElseThrow();
    Map<String, Mutant> valid = new LinkedHashMap<>(its);
    valid.keySet().retainAll(compiled.names());
    List<Mutant> survivors = new ArrayList<>();
    List<Explained> explained = new ArrayList<>();
    RuleTrial trial = new RuleTrial(rule.name(), valid, compiled, tallies);
    for (Mutant mutant : trial.survivors(bench.inOrderFor(card))) {
      Optional<Explanation> why = explanations.of(card.id(), mutant);
      why.ifPresentOrElse(
          e -> explained.add(new Explained(mutant, e.because())), () -> survivors.add(mutant));
    }
    return new RuleScore(card, valid.size(), its.size() - valid.size(), survivors, explained);
  }

  /** Explanations of what does not survive, though its rule was looked at, or there is no such. */
  private List<Explanation> stale(List<RuleScore> scores) {
    Set<String> known = rules.rules().stream().map(RuleCard::id).collect(Collectors.toSet());
    Set<String> looked = scores.stream().map(s -> s.rule().id()).collect(Collectors.toSet());
    Set<String> survive =
        scores.stream()
            .flatMap(
                s -> s.explained().stream().map(e -> s.rule().id() + ": " + e.mutant().change()))
            .collect(Collectors.toSet());
    return explanations.all().stream()
        .filter(e -> looked.contains(e.rule()) || !known.contains(e.rule()))
        .filter(e -> !survive.contains(e.rule() + ": " + e.change()))
        .toList();
  }
}
