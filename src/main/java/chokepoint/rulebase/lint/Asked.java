package chokepoint.rulebase.lint;

import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Element;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.PatternSource;
import chokepoint.rulebase.syntax.Piece;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a rule asks for and concludes, in words that do not depend on what its author called the
 * values: a variable stands as the field of the pattern that it was bound to.
 *
 * @param conditions what is asked of each condition
 */
record Asked(Map<String, Set<String>> conditions, String concluded) {

  static Asked of(RuleText rule) {
    return new Reader().read(rule);
  }

  /** Whether wherever the other holds this one does, and both conclude the same. */
  boolean covers(Asked other) {
    return concluded.equals(other.concluded)
        && conditions.entrySet().stream()
            .allMatch(
                c ->
                    other.conditions.containsKey(c.getKey())
                        && other.conditions.get(c.getKey()).containsAll(c.getValue()));
  }

  private static final class Reader {
    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, Set<String>> conditions = new LinkedHashMap<>();

    Asked read(RuleText rule) {
      for (Element e : rule.conditions()) {
        if (e instanceof Pattern p
            && !(p.source().orElse(null) instanceof PatternSource.Accumulate)) {
          pattern(p);
        } else {
          conditions.put(plain(e.text()), Set.of());
          e.all()
              .filter(Pattern.class::isInstance)
              .forEach(p -> bindings((Pattern) p, plain(e.text())));
        }
      }
      return new Asked(conditions, plain(rule.consequence()));
    }

    private void pattern(Pattern p) {
      String name = p.source().map(s -> plain(p.text())).orElse(p.type());
      String key = name;
      for (int i = 2; conditions.containsKey(key); i++) {
        key = name + " " + i;
      }
      bindings(p, key);
      Set<String> asked = new HashSet<>();
      for (Constraint c : p.constraints()) {
        Comparison.of(c).forEach(x -> asked.add(plain(new Piece(x.toString(), 1))));
      }
      conditions.put(key, asked);
    }

    private void bindings(Pattern p, String key) {
      p.variable().ifPresent(v -> variables.put(v, key));
      for (Constraint c : p.constraints()) {
        c.variable().ifPresent(v -> variables.put(v, key + "." + c.expression().get(0).text()));
      }
      if (p.source().orElse(null) instanceof PatternSource.Accumulate all) {
        all.aggregates()
            .forEach(
                a ->
                    a.variable()
                        .ifPresent(v -> variables.put(v, key + a.function() + a.arguments())));
      }
    }

    private String plain(Piece piece) {
      return piece.tokens().stream()
          .map(Token::text)
          .map(t -> variables.getOrDefault(t, t))
          .collect(Collectors.joining(" "));
    }
  }
}
