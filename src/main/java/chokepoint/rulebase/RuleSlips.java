package chokepoint.rulebase;

import chokepoint.rulebase.syntax.Piece;
import chokepoint.rulebase.syntax.Token;
import chokepoint.rulebase.syntax.Tokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is missing from the frame of a rule: quotes of its name, brackets, when, then, end. */
final class RuleSlips {
  private static final Set<String> AFTER_NAME = Set.of("when", "then", "extends", "salience", "@");

  private final String text;
  private final List<Token> tokens;

  private RuleSlips(String text) {
    this.text = text;
    this.tokens = Tokens.of(text);
  }

  static Optional<Slip> find(String text) {
    RuleSlips slips = new RuleSlips(text);
    return slips.name().or(slips::bracket).or(slips::frame);
  }

  private Optional<Slip> name() {
    boolean bare =
        tokens.size() > 2
            && tokens.get(1).is(Token.Kind.NAME)
            && tokens.get(2).is(Token.Kind.NAME)
            && !AFTER_NAME.contains(tokens.get(2).text());
    return bare
        ? Optional.of(new Slip(0, "the rule's name has no quotation marks", "write rule \"...\""))
        : Optional.empty();
  }

  /** A bracket of the head or the conditions that is not closed, or closed once too often. */
  private Optional<Slip> bracket() {
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : tokens) {
      if (token.is("when") || token.is("then") || token.is("end")) {
        if (!open.isEmpty()) {
          break;
        }
      } else if (token.is("(")) {
        open.push(token);
      } else if (token.is(")") && open.pollFirst() == null) {
        return Optional.of(
            new Slip(line(token), "a bracket is closed that was not opened", "take one ) away"));
      }
      if (token.is("then")) {
        return Optional.empty();
      }
    }
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(new Slip(line(open.peek()), "a bracket is opened and not closed", "add a )"));
  }

  private Optional<Slip> frame() {
    if (has("end") && has("then") && has("when")) {
      return Optional.empty();
    }
    if (!has("when")) {
      return Optional.of(
          new Slip(0, "the rule has no \"when\"", "write when on the line before its conditions"));
    }
    if (!has("then")) {
      int at =
          tokens.stream().filter(t -> t.is("insertLogical")).mapToInt(this::line).min().orElse(0);
      return Optional.of(
          new Slip(
              at, "the rule has no \"then\"", "write then on the line before what it concludes"));
    }
    return Optional.of(
        new Slip(
            line(tokens.get(tokens.size() - 1)),
            "the rule does not end",
            "write end on the next line"));
  }

  private boolean has(String word) {
    return tokens.stream().anyMatch(t -> t.is(word));
  }

  private int line(Token token) {
    return Piece.lineAt(text, token.at()) - 1;
  }
}
