package chokepoint.whynot;

import chokepoint.assessment.PartialMatch;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import chokepoint.vocabulary.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the variables of a rule must be for it to conclude what is asked for. */
final class Asked {
  private final Map<String, String> wanted = new TreeMap<>();

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
          want(arguments.get(a), question.fields().get(type.fields().get(a).name()));
        }
        return;
      }
    }
  }

  private void want(List<Token> argument, @Nullable String value) {
    if (value != null && argument.size() == 1 && argument.get(0).is(Token.Kind.VARIABLE)) {
      wanted.put(argument.get(0).text().substring(1), value);
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

  /** Whether a match can lead to what is asked for. */
  boolean fits(PartialMatch match) {
    return wanted.entrySet().stream()
        .allMatch(
            e -> {
              Object value = match.values().get(e.getKey());
              return value == null || value.toString().equals(e.getValue());
            });
  }
}
