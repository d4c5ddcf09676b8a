package chokepoint.whynot;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Known;
import chokepoint.assessment.PartialMatch;
import chokepoint.assessment.PartialMatches;
import chokepoint.explanation.FindingPattern;
import chokepoint.explanation.PatternException;
import chokepoint.facts.FactSet;
import chokepoint.rulebase.CutRules;
import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.Probes;
import chokepoint.rulebase.Probes.Part;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleCard;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.RuleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Answers why findings do not hold, under one rule base. Safe to share between threads. */
public final class Asker {
  private static final int DEEPEST = 12;

  private final RuleBase rules;
  private final Assessor assessor;
  private final Probes probes;
  private final Map<String, PartialMatches> byType = new ConcurrentHashMap<>();
  private final Map<Part, CompletableFuture<Optional<PartialMatches>>> compiled =
      new ConcurrentHashMap<>();

  public Asker(Assessor assessor, ModuleCache cache) {
    this.rules = assessor.rules();
    this.assessor = assessor;
    this.probes = new Probes(rules, cache);
  }

  /**
   * Why nothing fits a pattern; empty if something does.
   *
   * @throws PatternException if the pattern is an id
   */
  public Optional<WhyNot> ask(FactSet set, FindingPattern pattern) {
    if (pattern.id().isPresent()) {
      throw new PatternException(
          "'" + pattern.id().get() + "' is an id", "Maybe ask with fields: 'Type field=value'");
    }
    Answer answer = new Answer(set);
    boolean holds =
        answer.settled.stream().anyMatch(k -> pattern.matches(k.id(), k.type(), k.fields()));
    return holds
        ? Optional.empty()
        : Optional.of(
            answer.to(new Question(pattern.type(), pattern.fields()), new HashSet<>(), 0));
  }

  /**
   * Why nothing of a type with these values holds; conditions on missing findings are asked about
   * in turn.
   */
  public WhyNot ask(FactSet set, Question question) {
    return new Answer(set).to(question, new HashSet<>(), 0);
  }

  private final class Answer {
    private final FactSet set;
    private final List<Known> settled;
    private final Map<String, Map<String, List<PartialMatch>>> matches = new HashMap<>();
    private final Map<Question, WhyNot> answered = new HashMap<>();

    Answer(FactSet set) {
      this.set = set;
      this.settled = assessor.settled(set);
    }

    WhyNot to(Question question, Set<Question> above, int depth) {
      WhyNot known = answered.get(question);
      if (known != null) {
        return known;
      }
      List<Candidate> candidates = new ArrayList<>();
      if (depth < DEEPEST && above.add(question)) {
        for (RuleText rule : concluding(question.type())) {
          RuleCard card = card(rule);
          new Diagnosis(
                  rule,
                  card,
                  question,
                  matches(question.type()),
                  part -> matches(rule, part),
                  new UnmetWords(set, rule))
              .find()
              .ifPresent(r -> candidates.add(candidate(rule, card, r, above, depth)));
        }
        above.remove(question);
      }
      candidates.sort(
          Comparator.comparingDouble(Candidate::nearness)
              .reversed()
              .thenComparing(c -> c.rule().id()));
      WhyNot answer = new WhyNot(question, UnmetWords.asked(set, question), candidates);
      if (!candidates.isEmpty()) {
        answered.put(question, answer);
      }
      return answer;
    }

    private Candidate candidate(
        RuleText rule, RuleCard card, Diagnosis.Result result, Set<Question> above, int depth) {
      List<WhyNot> missing =
          result.waitsFor().stream()
              .map(q -> to(q, above, depth + 1))
              .filter(m -> !m.candidates().isEmpty())
              .toList();
      return new Candidate(card, result.met(), rule.conditions().size(), result.unmet(), missing);
    }

    private Map<String, List<PartialMatch>> matches(String type) {
      return matches.computeIfAbsent(
          type, t -> byType.computeIfAbsent(t, Asker.this::probing).of(settled, set.horizon()));
    }

    private List<PartialMatch> matches(RuleText rule, Part part) {
      return compiled(rule, part).stream()
          .flatMap(c -> c.of(settled, set.horizon()).values().stream())
          .flatMap(List::stream)
          .toList();
    }
  }

  /** In a thread of its own: a compiler that is interrupted leaves half of its work undone. */
  private Optional<PartialMatches> compiled(RuleText rule, Part part) {
    return compiled
        .computeIfAbsent(
            part,
            p ->
                CompletableFuture.supplyAsync(
                    () ->
                        probes
                            .compile(Map.of(rule.name(), p))
                            .map(
                                base -> new PartialMatches(rules.vocabulary(), base, types(rule)))))
        .join();
  }

  private List<RuleText> concluding(String type) {
    return rules.ruleTexts().stream().filter(r -> card(r).concludes().contains(type)).toList();
  }

  private RuleCard card(RuleText rule) {
    return rules.rule(rule.name()).orElseThrow();
  }

  private PartialMatches probing(String type) {
    CutRules cuts = new CutRules(rules);
    Set<String> types = new HashSet<>();
    for (RuleText rule : concluding(type)) {
      new RuleProbes(rule).addTo(cuts);
      types.addAll(types(rule));
    }
    return new PartialMatches(rules.vocabulary(), cuts.base(), types);
  }

  /** The fact types that a rule asks for. */
  private static Set<String> types(RuleText rule) {
    return rule.patterns()
        .filter(Pattern::matchesFacts)
        .map(Pattern::type)
        .collect(Collectors.toSet());
  }
}
