package chokepoint.whynot;

import chokepoint.assessment.Known;
import chokepoint.assessment.PartialMatch;
import chokepoint.rulebase.Probes.Part;
import chokepoint.rulebase.RuleCard;
import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Element;
import chokepoint.rulebase.syntax.Group;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.vocabulary.FactType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the first condition of a rule that is not met, and in it the part that fails. */
final class Diagnosis {
  private static final int SHOWN = 3;

  private final RuleText rule;
  private final RuleCard card;
  private final RuleProbes probes;
  private final Question question;
  private final Asked asked;
  private final Map<String, List<PartialMatch>> matches;
  private final Function<Part, List<PartialMatch>> compiled;
  private final UnmetWords words;

  /**
   * @param matches of the rule's probes, by name
   * @param compiled finds matches of conditions that have yet to be compiled
   */
  Diagnosis(
      RuleText rule,
      RuleCard card,
      Question question,
      Map<String, List<PartialMatch>> matches,
      Function<Part, List<PartialMatch>> compiled,
      UnmetWords words) {
    this.rule = rule;
    this.card = card;
    this.probes = new RuleProbes(rule);
    this.question = question;
    this.asked = new Asked(rule, words.type(question.type()), question);
    this.matches = matches;
    this.compiled = compiled;
    this.words = words;
  }

  /**
   * What stops the rule.
   *
   * @param waitsFor the findings that are missing, if it is findings
   */
  record Result(int met, Unmet unmet, List<Question> waitsFor) {}

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

  private List<PartialMatch> all(String probe) {
    return matches.getOrDefault(probe, List.of());
  }

  private List<PartialMatch> fitting(String probe) {
    return all(probe).stream().filter(asked::fits).toList();
  }

  /** With what the rule's own text for a condition names, if it has one. */
  private Optional<PartialMatch> told(int condition) {
    return probes
        .told(condition, card.unmet())
        .flatMap(part -> compiled.apply(part).stream().filter(asked::fits).findFirst());
  }

  private Result unmet(int met, PartialMatch before) {
    Element element = rule.conditions().get(met);
    if (element instanceof Pattern pattern) {
      return pattern.matchesFacts()
          ? inPattern(met, pattern, before)
          : workedOut(met, pattern, before);
    }
    if (element instanceof Group group && group.kind() == Group.Kind.NOT) {
      List<Known> held =
          fitting(probes.blocking(met)).stream()
              .map(m -> m.facts().get(m.facts().size() - 1))
              .distinct()
              .limit(SHOWN)
              .toList();
      return new Result(met, words.blocked(element, before, held), List.of());
    }
    return missing(met, element, List.of(Emptiness.facts(element.all())), before);
  }

  /** Something is worked out, but not what is asked for, not what must be, or nothing. */
  private Result workedOut(int met, Pattern pattern, PartialMatch before) {
    Optional<PartialMatch> other =
        all(probes.first(met + 1)).stream()
            .filter(m -> asked.fitsBut(m, boundBy(pattern)))
            .findFirst();
    if (other.isPresent()) {
      return new Result(
          met,
          words.worked().otherwise(pattern, other.get(), asked.otherwise(other.get()), question),
          List.of());
    }
    String variable = pattern.variable().map(v -> v.substring(1)).orElse("");
    Optional<PartialMatch> told = told(met);
    if (told.isPresent()) {
      return new Result(
          met, words.worked().told(pattern, card.unmet(), variable, told.get()), List.of());
    }
    List<List<Pattern>> empty = Emptiness.of(rule, met, before);
    if (!empty.isEmpty()) {
      return missing(met, pattern, empty, before);
    }
    Optional<PartialMatch> result = fitting(probes.within(met, 0)).stream().findFirst();
    return new Result(met, words.worked().fails(pattern, before, result), List.of());
  }

  private static Set<String> boundBy(Pattern pattern) {
    Set<String> bound = new HashSet<>();
    pattern.variable().ifPresent(v -> bound.add(v.substring(1)));
    pattern.constraints().stream()
        .flatMap(c -> c.variable().stream())
        .forEach(v -> bound.add(v.substring(1)));
    return bound;
  }

  /** Of several things each is missing; of patterns together, all of them at once. */
  private Result missing(
      int met, Element element, List<List<Pattern>> patterns, PartialMatch before) {
    List<List<Question>> things =
        patterns.stream()
            .map(all -> all.stream().map(p -> new Question(p.type(), Wanted.of(p, asked, before))))
            .map(Stream::toList)
            .distinct()
            .toList();
    List<Question> findings =
        things.stream()
            .flatMap(List::stream)
            .distinct()
            .filter(q -> words.type(q.type()).finding())
            .toList();
    return new Result(met, words.missing(element, before, things), findings);
  }

  private Result inPattern(int met, Pattern pattern, PartialMatch before) {
    for (int c = pattern.constraints().size() - 1; c >= 0; c--) {
      Optional<PartialMatch> near = fitting(probes.within(met, c)).stream().findFirst();
      if (near.isPresent()) {
        return nearest(met, pattern, pattern.constraints().get(c), near.get())
            .orElseGet(() -> missing(met, pattern, List.of(List.of(pattern)), before));
      }
    }
    return missing(met, pattern, List.of(List.of(pattern)), before);
  }

  /** What keeps a fact from fitting that is what is meant; empty if it is another one. */
  private Optional<Result> nearest(
      int met, Pattern pattern, Constraint failing, PartialMatch near) {
    FactType type = words.type(pattern.type());
    Known fact = near.facts().get(near.facts().size() - 1);
    if (failing.onlyBinds()) {
      String field = failing.expression().get(0).text();
      boolean names = Identity.isNamedBy(field, type);
      return asked
          .of(failing.variable().orElseThrow().substring(1))
          .filter(value -> !names)
          .map(value -> new Result(met, words.other(pattern, failing, fact, value), List.of()));
    }
    return Identity.isAskedFor(failing, type)
        ? Optional.empty()
        : Optional.of(new Result(met, words.constraint(pattern, failing, near, fact), List.of()));
  }
}
