package chokepoint.whynot;

import chokepoint.assessment.PartialMatch;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import chokepoint.vocabulary.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the variables of a rule must be for it to conclude what is asked for. */
final class Asked {
  private final Map<String, String> wanted = new TreeMap<>();
  private final Map<String, String> fields = new TreeMap<>();

  /**
   * @param type the type that is asked for
   */
  Asked(RuleText rule, FactType type, Question question) {
    List<Token> tokens = rule.consequence().tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).is("new")
          && tokens.get(i + 1).is(type.name())
          && tokens.get(i + 2).is("(")) {
        List<List<Token>> arguments = arguments(tokens, i + 3);
        for (int a = 0; a < Math.min(arguments.size(), type.fields().size()); a++) {
          String field = type.fields().get(a).name();
          want(arguments.get(a), field, question.fields().get(field));
        }
        return;
      }
    }
  }

  private void want(List<Token> argument, String field, @Nullable String value) {
    if (value != null && argument.size() == 1 && argument.get(0).is(Token.Kind.VARIABLE)) {
      wanted.put(argument.get(0).text().substring(1), value);
      fields.put(argument.get(0).text().substring(1), field);
    }
  }

  /** The arguments of a call whose opening bracket stands before a token. */
  private static List<List<Token>> arguments(List<Token> tokens, int from) {
    List<List<Token>> arguments = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    int depth = 0;
    for (Token token : tokens.subList(from, tokens.size())) {
      if (depth == 0 && (token.is(",") || token.is(")"))) {
        arguments.add(open);
        open = new ArrayList<>();
        if (token.is(")")) {
          break;
        }
      } else {
        depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        open.add(token);
      }
    }
    return arguments;
  }

  /** The value that a variable, named without its dollar sign, must have. */
  Optional<String> of(String variable) {
    return Optional.ofNullable(wanted.get(variable));
  }

  /** The fields of what is asked for whose variables a match gives other values, with these. */
  Map<String, Object> otherwise(PartialMatch match) {
    Map<String, Object> other = new TreeMap<>();
    wanted.forEach(
        (variable, value) -> {
          if (!fits(match, variable, value)) {
            other.put(fields.get(variable), match.values().get(variable));
          }
        });
    return other;
  }

  /** Whether a match can lead to what is asked for, but for what one condition binds. */
  boolean fitsBut(PartialMatch match, Set<String> bound) {
    return wanted.entrySet().stream()
        .allMatch(e -> bound.contains(e.getKey()) || fits(match, e.getKey(), e.getValue()));
  }

  /** Whether a match can lead to what is asked for. */
  boolean fits(PartialMatch match) {
    return fitsBut(match, Set.of());
  }

  private static boolean fits(PartialMatch match, String variable, String wanted) {
    Object value = match.values().get(variable);
    return value == null || value.toString().equals(wanted);
  }
}
