package chokepoint.whynot;

import chokepoint.assessment.PartialMatch;
import chokepoint.rulebase.syntax.Element;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.PatternSource;
import chokepoint.rulebase.syntax.Piece;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a condition works on, through what conditions before it bind, and is not there at all. */
final class Emptiness {
  private Emptiness() {}

  /** The patterns of each collection that is empty and goes into a condition. */
  static List<List<Pattern>> of(RuleText rule, int condition, PartialMatch before) {
    Set<String> used = variables(rule.conditions().get(condition).text());
    for (int n = condition - 1; n >= 0; n--) {
      Element element = rule.conditions().get(n);
      if (element instanceof Pattern pattern
          && pattern.source().orElse(null) instanceof PatternSource.From
          && pattern.variable().filter(used::contains).isPresent()) {
        used.addAll(variables(element.text()));
      }
    }
    return rule.conditions().subList(0, condition).stream()
        .filter(Pattern.class::isInstance)
        .map(e -> ((Pattern) e).source().orElse(null))
        .filter(PatternSource.Accumulate.class::isInstance)
        .map(PatternSource.Accumulate.class::cast)
        .filter(a -> isUsed(a, used) && isEmpty(a, before))
        .map(a -> facts(a.inner().stream().flatMap(Element::all)))
        .toList();
  }

  /** Those that ask for facts. */
  static List<Pattern> facts(Stream<Element> elements) {
    return elements
        .filter(Pattern.class::isInstance)
        .map(Pattern.class::cast)
        .filter(Pattern::matchesFacts)
        .toList();
  }

  private static Set<String> variables(Piece text) {
    Set<String> variables = new HashSet<>();
    text.tokens().stream()
        .filter(t -> t.is(Token.Kind.VARIABLE))
        .forEach(t -> variables.add(t.text()));
    return variables;
  }

  private static boolean isUsed(PatternSource.Accumulate accumulate, Set<String> used) {
    return accumulate.aggregates().stream()
        .flatMap(a -> a.variable().stream())
        .anyMatch(used::contains);
  }

  private static boolean isEmpty(PatternSource.Accumulate accumulate, PartialMatch before) {
    return accumulate.aggregates().stream()
        .flatMap(a -> a.variable().stream())
        .map(v -> before.values().get(v.substring(1)))
        .anyMatch(v -> v instanceof Collection<?> c && c.isEmpty());
  }
}
