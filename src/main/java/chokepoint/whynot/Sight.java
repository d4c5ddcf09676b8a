package chokepoint.whynot;

import chokepoint.assessment.Known;
import chokepoint.assessment.PartialMatch;
import chokepoint.rulebase.syntax.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a condition stand for.
 *
 * @param match what was found before it
 * @param fact the one whose fields it names, if it is about one
 */
record Sight(PartialMatch match, Optional<Known> fact) {

  /** The value of a variable or a field; null if it has none. */
  @Nullable Object value(Token token) {
    if (token.is(Token.Kind.VARIABLE)) {
      return match.values().get(token.text().substring(1));
    }
    return token.is(Token.Kind.NAME)
        ? fact.map(f -> f.fields().get(token.text())).orElse(null)
        : null;
  }

  /** The values of all names in some tokens. */
  Map<String, Object> values(List<Token> tokens) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Token token : tokens) {
      Object value = value(token);
      if (value != null) {
        values.put(token.text(), value);
      }
    }
    return values;
  }
}
