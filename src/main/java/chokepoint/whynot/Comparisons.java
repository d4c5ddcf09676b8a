package chokepoint.whynot;

import chokepoint.rulebase.syntax.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where an expression compares, and what it then asks for in words. */
final class Comparisons {
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "==", List.of("must be", "应为"),
          "!=", List.of("must not be", "不应为"),
          ">", List.of("must be beyond", "应大于"),
          ">=", List.of("must reach", "应不小于"),
          "<", List.of("must be below", "应小于"),
          "<=", List.of("must not be beyond", "应不大于"));
  private static final Map<String, List<String>> OF_DAYS =
      Map.of(
          ">", List.of("must be after", "应晚于"),
          ">=", List.of("must not be before", "应不早于"),
          "<", List.of("must be before", "应早于"),
          "<=", List.of("must not be after", "应不晚于"));

  private Comparisons() {}

  /** The place of the one comparison outside brackets, if there is one. */
  static OptionalInt at(List<Token> tokens) {
    List<Integer> found = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += depthOf(tokens.get(i));
      if (depth == 0 && WORDS.containsKey(tokens.get(i).text())) {
        found.add(i);
      }
    }
    return found.size() == 1 ? OptionalInt.of(found.get(0)) : OptionalInt.empty();
  }

  /** The parts between a sign, where it stands outside brackets. */
  static List<List<Token>> apart(List<Token> tokens, String sign) {
    List<List<Token>> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += depthOf(tokens.get(i));
      if (depth == 0 && tokens.get(i).is(sign)) {
        parts.add(tokens.subList(start, i));
        start = i + 1;
      }
    }
    parts.add(tokens.subList(start, tokens.size()));
    return parts;
  }

  /** Without brackets around all of it. */
  static List<Token> bare(List<Token> tokens) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += depthOf(tokens.get(i));
      if (depth == 0 && i < tokens.size() - 1) {
        return tokens;
      }
    }
    return tokens.size() > 2 && tokens.get(0).is("(")
        ? bare(tokens.subList(1, tokens.size() - 1))
        : tokens;
  }

  private static int depthOf(Token token) {
    return token.is("(") ? 1 : token.is(")") ? -1 : 0;
  }

  /**
   * What must be.
   *
   * @param held one of the values that are compared
   */
  static String word(Token comparison, @Nullable Object held, boolean zh) {
    List<String> words = WORDS.getOrDefault(comparison.text(), List.of("", ""));
    return (held instanceof LocalDate ? OF_DAYS.getOrDefault(comparison.text(), words) : words)
        .get(zh ? 1 : 0);
  }
}
