package chokepoint.laws;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Firing;
import chokepoint.assessment.Known;
import chokepoint.assessment.PartialMatch;
import chokepoint.assessment.PartialMatches;
import chokepoint.maths.Rounding;
import chokepoint.rulebase.CutRules;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.support.Shipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the derivations of an answer against what rules match when they are put, all at once and
 * without concluding anything, to everything that holds in the end.
 */
final class Completeness {
  private static final PartialMatches MATCHES = matches();

  private Completeness() {}

  private static PartialMatches matches() {
    CutRules rules = new CutRules(Shipped.rules());
    for (RuleText rule : Shipped.rules().ruleTexts()) {
      rules.addFirst(rule.name(), rule, rule.conditions().size());
    }
    return new PartialMatches(
        Shipped.rules().vocabulary(),
        rules.base(),
        Shipped.rules().ruleTexts().stream()
            .flatMap(RuleText::patterns)
            .filter(Pattern::matchesFacts)
            .map(Pattern::type)
            .collect(Collectors.toSet()));
  }

  /** Rules of which more or other derivations are told than there are; none if all is well. */
  static List<String> wrong(Assessment assessment) {
    Map<String, List<Map<String, Object>>> told =
        assessment.firings().stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.rule().name(),
                    Collectors.mapping(Firing::bindings, Collectors.toList())));
    Map<String, List<PartialMatch>> found =
        MATCHES.of(everything(assessment), assessment.factSet().horizon());
    TreeSet<String> rules = new TreeSet<>(told.keySet());
    rules.addAll(found.keySet());
    List<String> wrong = new ArrayList<>();
    for (String rule : rules) {
      List<Map<String, Object>> one = told.getOrDefault(rule, List.of());
      Set<String> shown =
          one.stream().flatMap(m -> m.keySet().stream()).collect(Collectors.toSet());
      List<String> matched =
          found.getOrDefault(rule, List.of()).stream().map(m -> shown(m, shown)).sorted().toList();
      List<String> fired = one.stream().map(Map::toString).sorted().toList();
      if (!fired.equals(matched)) {
        wrong.add(rule + "\n fired   " + fired + "\n matched " + matched);
      }
    }
    return wrong;
  }

  private static List<Known> everything(Assessment assessment) {
    return Stream.concat(
            assessment.facts().stream().map(f -> new Known(f.id(), f.type(), f.fields())),
            assessment.findings().stream().map(f -> new Known(f.id(), f.type(), f.fields())))
        .toList();
  }

  /** As a firing shows them. */
  private static String shown(PartialMatch match, Set<String> names) {
    Map<String, Object> shown = new TreeMap<>();
    match
        .values()
        .forEach(
            (name, value) -> {
              if (names.contains(name)) {
                shown.put(name, value instanceof Double d ? (Object) Rounding.round(d) : value);
              }
            });
    return shown.toString();
  }
}
