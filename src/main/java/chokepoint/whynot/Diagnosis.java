package chokepoint.whynot;

import chokepoint.assessment.Known;
import chokepoint.assessment.PartialMatch;
import chokepoint.rulebase.RuleCard;
import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Element;
import chokepoint.rulebase.syntax.Group;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.PatternSource;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import chokepoint.vocabulary.FactType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the first condition of a rule that is not met, and in it the part that fails. */
final class Diagnosis {
  private static final int SHOWN = 3;

  private final RuleText rule;
  private final RuleProbes probes;
  private final Asked asked;
  private final Map<String, List<PartialMatch>> matches;
  private final UnmetWords words;

  Diagnosis(RuleText rule, Asked asked, Map<String, List<PartialMatch>> matches, UnmetWords words) {
    this.rule = rule;
    this.probes = new RuleProbes(rule);
    this.asked = asked;
    this.matches = matches;
    this.words = words;
  }

  /**
   * What stops the rule.
   *
   * @param waitsFor the finding that is missing, if it is one
   */
  record Result(int met, Unmet unmet, Optional<Question> waitsFor) {}

  /** Empty if all conditions are met. */
  Optional<Result> find() {
    int met = 0;
    List<PartialMatch> before = List.of(new PartialMatch(Map.of(), List.of()));
    for (int n = 1; n <= rule.conditions().size(); n++) {
      List<PartialMatch> here = fitting(probes.first(n));
      if (here.isEmpty()) {
        return Optional.of(unmet(met, before.get(0)));
      }
      before = here;
      met = n;
    }
    return Optional.empty();
  }

  private List<PartialMatch> fitting(String probe) {
    return matches.getOrDefault(probe, List.of()).stream().filter(asked::fits).toList();
  }

  private Result unmet(int met, PartialMatch before) {
    Element element = rule.conditions().get(met);
    if (element instanceof Pattern pattern && pattern.matchesFacts()) {
      return inPattern(met, pattern, before);
    }
    if (element instanceof Group group && group.kind() == Group.Kind.NOT) {
      List<PartialMatch> blocking = fitting(probes.blocking(met));
      List<Known> held =
          blocking.stream()
              .map(m -> m.facts().get(m.facts().size() - 1))
              .distinct()
              .limit(SHOWN)
              .toList();
      return new Result(met, words.blocked(element, before, held), Optional.empty());
    }
    return new Result(
        met, words.fails(element, before, result(met, element)), nothingCollected(met, before));
  }

  /** What a pattern's expression comes to, before it is held against the pattern. */
  private Optional<Object> result(int met, Element element) {
    return element instanceof Pattern pattern
        ? fitting(probes.within(met, 0)).stream()
            .findFirst()
            .flatMap(m -> pattern.variable().map(v -> m.values().get(v.substring(1))))
        : Optional.empty();
  }

  /** What is worked out from a collection that is empty waits for what it collects. */
  private Optional<Question> nothingCollected(int met, PartialMatch before) {
    return rule.conditions().subList(0, met).stream()
        .filter(Pattern.class::isInstance)
        .map(e -> ((Pattern) e).source().orElse(null))
        .filter(PatternSource.Accumulate.class::isInstance)
        .map(PatternSource.Accumulate.class::cast)
        .filter(a -> collectedNothing(a, before))
        .flatMap(a -> a.inner().stream().flatMap(Element::all))
        .filter(Pattern.class::isInstance)
        .map(Pattern.class::cast)
        .filter(p -> p.matchesFacts() && words.type(p.type()).finding())
        .map(p -> new Question(p.type(), wanted(p, before)))
        .findFirst();
  }

  private static boolean collectedNothing(
      PatternSource.Accumulate accumulate, PartialMatch before) {
    return accumulate.aggregates().stream()
        .flatMap(a -> a.variable().stream())
        .map(v -> before.values().get(v.substring(1)))
        .anyMatch(v -> v instanceof Collection<?> c && c.isEmpty());
  }

  private Result inPattern(int met, Pattern pattern, PartialMatch before) {
    for (int c = pattern.constraints().size() - 1; c > 0; c--) {
      Constraint failing = pattern.constraints().get(c);
      List<PartialMatch> near = fitting(probes.within(met, c));
      if (!near.isEmpty() && !identifies(failing)) {
        PartialMatch nearest = near.get(0);
        Known fact = nearest.facts().get(nearest.facts().size() - 1);
        return new Result(met, words.constraint(pattern, failing, nearest, fact), Optional.empty());
      }
    }
    Map<String, String> wanted = wanted(pattern, before);
    FactType type = words.type(pattern.type());
    Optional<Question> waitsFor =
        type.finding() ? Optional.of(new Question(type.name(), wanted)) : Optional.empty();
    return new Result(met, words.missing(pattern, before, wanted), waitsFor);
  }

  /** Whether a constraint says which fact is meant rather than how it must be. */
  private static boolean identifies(Constraint constraint) {
    return constraint.onlyBinds() || constraint.expression().stream().anyMatch(t -> t.is("=="));
  }

  /** The values that the constraints ask fields to equal. */
  private Map<String, String> wanted(Pattern pattern, PartialMatch before) {
    Map<String, String> wanted = new TreeMap<>();
    for (Constraint constraint : pattern.constraints()) {
      List<Token> parts = constraint.expression();
      if (constraint.onlyBinds()) {
        asked
            .of(constraint.variable().orElseThrow().substring(1))
            .ifPresent(value -> wanted.put(parts.get(0).text(), value));
      } else if (parts.size() >= 3 && parts.get(1).is("==") && parts.get(0).is(Token.Kind.NAME)) {
        value(parts.subList(2, parts.size()), before)
            .ifPresent(value -> wanted.put(parts.get(0).text(), value));
      }
    }
    return wanted;
  }

  /** A variable's value, a constant or a text; empty for anything that is worked out. */
  private static Optional<String> value(List<Token> tokens, PartialMatch before) {
    Token last = tokens.get(tokens.size() - 1);
    if (tokens.size() == 1 && last.is(Token.Kind.VARIABLE)) {
      return Optional.ofNullable(before.values().get(last.text().substring(1)))
          .map(String::valueOf);
    }
    if (last.is(Token.Kind.TEXT)) {
      return Optional.of(last.text().replaceAll("^\"|\"$", ""));
    }
    return last.is(Token.Kind.NAME) ? Optional.of(last.text()) : Optional.empty();
  }

  /** The values of all names in a part of a condition. */
  static Map<String, Object> values(List<Token> tokens, PartialMatch match, Optional<Known> fact) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Token token : tokens) {
      if (token.is(Token.Kind.VARIABLE)) {
        Optional.ofNullable(match.values().get(token.text().substring(1)))
            .ifPresent(v -> values.put(token.text(), v));
      } else if (token.is(Token.Kind.NAME)) {
        fact.map(f -> f.fields().get(token.text())).ifPresent(v -> values.put(token.text(), v));
      }
    }
    return values;
  }

  static Candidate candidate(RuleCard card, int of, Result result, List<WhyNot> missing) {
    return new Candidate(card, result.met(), of, result.unmet(), missing);
  }
}
