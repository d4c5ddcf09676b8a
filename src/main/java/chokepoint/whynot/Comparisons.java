package chokepoint.whynot;

import chokepoint.rulebase.syntax.Token;
import java.util.List;
import java.util.Map;

/** What a comparison asks for, in words. */
final class Comparisons {
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "==", List.of("must be", "应为"),
          "!=", List.of("must not be", "不应为"),
          ">", List.of("must be beyond", "应大于"),
          ">=", List.of("must reach", "应不小于"),
          "<", List.of("must be below", "应小于"),
          "<=", List.of("must not be beyond", "应不大于"));

  private Comparisons() {}

  /** The place of the one comparison in some tokens, or -1 if there is none or more than one. */
  static int at(List<Token> tokens) {
    int found = -1;
    for (int i = 1; i < tokens.size() - 1; i++) {
      if (tokens.get(i).is("&&") || tokens.get(i).is("||")) {
        return -1;
      }
      if (WORDS.containsKey(tokens.get(i).text())) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  static String word(Token comparison, boolean zh) {
    return WORDS.getOrDefault(comparison.text(), List.of("", "")).get(zh ? 1 : 0);
  }
}
