package chokepoint.whynot;

import chokepoint.assessment.PartialMatch;
import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The values that a pattern asks fields to equal. */
final class Wanted {
  private Wanted() {}

  /** Values as text by field. */
  static Map<String, String> of(Pattern pattern, Asked asked, PartialMatch before) {
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
    if (last.is("null")) {
      return Optional.empty();
    }
    if (last.is(Token.Kind.TEXT)) {
      return Optional.of(last.unquoted());
    }
    return last.is(Token.Kind.NAME) ? Optional.of(last.text()) : Optional.empty();
  }
}
