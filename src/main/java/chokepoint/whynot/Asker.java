package chokepoint.whynot;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Known;
import chokepoint.assessment.PartialMatch;
import chokepoint.assessment.PartialMatches;
import chokepoint.explanation.FindingPattern;
import chokepoint.explanation.PatternException;
import chokepoint.facts.FactSet;
import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.Probes;
import chokepoint.rulebase.Probes.Part;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleCard;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.vocabulary.FactType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Answers why findings do not hold, under one rule base. Safe to share between threads. */
public final class Asker {
  private static final int DEEPEST = 6;

  private final RuleBase rules;
  private final Assessor assessor;
  private final Probes probes;
  private final Map<String, CompletableFuture<PartialMatches>> byType = new ConcurrentHashMap<>();

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
    private final Map<String, Map<String, List<PartialMatch>>> matches = new LinkedHashMap<>();

    Answer(FactSet set) {
      this.set = set;
      this.settled = assessor.settled(set);
    }

    WhyNot to(Question question, Set<Question> above, int depth) {
      List<Candidate> candidates = new ArrayList<>();
      if (depth < DEEPEST && above.add(question)) {
        FactType type = rules.vocabulary().type(question.type()).orElseThrow();
        for (RuleText rule : concluding(question.type())) {
          Asked asked = new Asked(rule, type, question);
          new Diagnosis(rule, asked, matches(question.type()), new UnmetWords(set, rule))
              .find()
              .ifPresent(r -> candidates.add(candidate(rule, r, above, depth)));
        }
        above.remove(question);
      }
      candidates.sort(
          Comparator.comparingDouble(Candidate::nearness)
              .reversed()
              .thenComparing(c -> c.rule().id()));
      return new WhyNot(question, UnmetWords.asked(set, question), candidates);
    }

    private Candidate candidate(
        RuleText rule, Diagnosis.Result result, Set<Question> above, int depth) {
      RuleCard card = rules.rule(rule.name()).orElseThrow();
      List<WhyNot> missing = result.waitsFor().stream().map(q -> to(q, above, depth + 1)).toList();
      return Diagnosis.candidate(card, rule.conditions().size(), result, missing);
    }

    private Map<String, List<PartialMatch>> matches(String type) {
      Map<String, List<PartialMatch>> known = matches.get(type);
      if (known == null) {
        known = compiled(type).of(settled, set.horizon());
        matches.put(type, known);
      }
      return known;
    }
  }

  /** In a thread of its own: a compiler that is interrupted leaves half of its work undone. */
  private PartialMatches compiled(String type) {
    return byType
        .computeIfAbsent(type, t -> CompletableFuture.supplyAsync(() -> probing(t)))
        .join();
  }

  private List<RuleText> concluding(String type) {
    return rules.ruleTexts().stream()
        .filter(r -> rules.rule(r.name()).orElseThrow().concludes().contains(type))
        .toList();
  }

  /** Some rules cannot be looked into; then only their conditions as wholes are. */
  private PartialMatches probing(String type) {
    Map<String, Part> prefixes = new LinkedHashMap<>();
    concluding(type).forEach(r -> new RuleProbes(r).addPrefixes(prefixes));
    Map<String, Part> all = new LinkedHashMap<>(prefixes);
    concluding(type).forEach(r -> new RuleProbes(r).addDetails(all));
    return new PartialMatches(
        rules.vocabulary(),
        probes
            .compile(all)
            .or(() -> probes.compile(prefixes))
            .orElseThrow(() -> new IllegalStateException("no probes for " + type)),
        concluding(type).stream()
            .flatMap(RuleText::patterns)
            .filter(Pattern::matchesFacts)
            .map(Pattern::type)
            .collect(Collectors.toSet()));
  }
}
