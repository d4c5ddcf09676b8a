package chokepoint.rulebase;

import chokepoint.rulebase.syntax.Piece;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import chokepoint.rulebase.syntax.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts what the rule engine's compiler says of a rule into words, on the line it is about. */
final class Translation {
  private Translation() {}

  static RuleProblem of(Complaint complaint, RuleText rule, Dictionary words) {
    Said said = Phrases.of(complaint.text(), words);
    return RuleProblem.in(rule, line(complaint, rule, said.about()), said.message(), said.hint());
  }

  private static final Pattern IN_CONSEQUENCE =
      Pattern.compile("parse consequence caused by: \\(line (\\d+),");

  /** The first line that has one of the words, the consequence first if that is meant. */
  private static int line(Complaint complaint, RuleText rule, List<String> about) {
    Matcher parsed = IN_CONSEQUENCE.matcher(complaint.text());
    if (parsed.find()) { // of a block that has its opening bracket on the line before
      int lines = (int) rule.consequence().text().lines().count();
      int at = Math.max(0, Integer.parseInt(parsed.group(1)) - 2);
      return rule.consequence().line() + Math.min(at, lines - 1);
    }
    boolean then = complaint.source().contains("void execute(");
    List<Piece> places =
        Stream.concat(
                then ? Stream.of(rule.consequence()) : Stream.empty(),
                Stream.concat(
                    rule.elements().map(e -> e.text()), Stream.of(rule.consequence(), rule.text())))
            .toList();
    for (String word : about) {
      for (Piece place : places) {
        Optional<Token> at = find(place.tokens(), Tokens.of(word));
        if (at.isPresent()) {
          return place.lineOf(at.get());
        }
      }
    }
    return then ? rule.consequence().line() : rule.line();
  }

  private static Optional<Token> find(List<Token> text, List<Token> part) {
    List<String> wanted = part.stream().map(Token::text).toList();
    for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= text.size(); i++) {
      if (text.subList(i, i + wanted.size()).stream().map(Token::text).toList().equals(wanted)) {
        return Optional.of(text.get(i));
      }
    }
    return Optional.empty();
  }
}
