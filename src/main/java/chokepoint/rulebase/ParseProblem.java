package chokepoint.rulebase;

import chokepoint.rulebase.syntax.Piece;
import chokepoint.rulebase.syntax.Token;
import chokepoint.rulebase.syntax.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.parser.DroolsError;

/** Says in words what the parser stumbled over in one part of a file. */
final class ParseProblem {
  private static final Pattern INPUT = Pattern.compile("input '(.*?)'(?:[ .]|$)", Pattern.DOTALL);

  private final String path;
  private final Chunk chunk;

  ParseProblem(String path, Chunk chunk) {
    this.path = path;
    this.chunk = chunk;
  }

  RuleProblem explain(List<DroolsError> errors) {
    int line =
        errors.stream().mapToInt(ParseProblem::line).filter(l -> l > 0).findFirst().orElse(0);
    String input = errors.stream().map(ParseProblem::input).findFirst().orElse("");
    int last = Piece.lineAt(chunk.file(), chunk.start() + chunk.text().stripTrailing().length());
    int at = Math.min(Math.max(line, chunk.line()), last);
    Slip slip =
        Stream.of(
                QuoteSlips.find(chunk.text()),
                chunk.isRule() ? RuleSlips.find(chunk.text()) : Optional.<Slip>empty(),
                chunk.isDeclaration()
                    ? DeclarationSlips.find(chunk.text(), at - chunk.line())
                    : Optional.<Slip>empty())
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(() -> atInput(input, at - chunk.line()));
    return new RuleProblem(
        path, chunk.line() + slip.line(), chunk.name(), slip.message(), slip.hint());
  }

  private static int line(DroolsError e) {
    return e.getLines().length > 0 ? e.getLines()[0] : 0;
  }

  private static String input(DroolsError e) {
    Matcher m = INPUT.matcher(String.valueOf(e.getMessage()));
    return m.find() ? m.group(1) : "";
  }

  /** What the word at which the parser gave up tells. */
  private Slip atInput(String input, int line) {
    String text = chunk.text().lines().skip(line).findFirst().orElse("");
    List<Token> tokens = Tokens.of(text);
    if (text.contains("=>")) {
      return new Slip(line, "=> compares nothing", "write >=");
    }
    if (input.equals("=")) {
      return new Slip(line, "a single = compares nothing", "write ==");
    }
    if (input.equals("#")) {
      return new Slip(line, "a comment does not begin with #", "write //");
    }
    if (text.contains("%") && tokens.stream().anyMatch(t -> t.is("%"))) {
      return new Slip(line, "the rule language has no percent sign", "write 0.1 for 10 %");
    }
    if (input.equals("and") || input.equals("or")) {
      return new Slip(
          line,
          "\"" + input + "\" does not join comparisons inside a pattern",
          input.equals("and") ? "write a comma" : "write ||");
    }
    if (tokens.stream().anyMatch(t -> t.is("?"))) {
      return new Slip(
          line,
          "a choice with ? and : is not possible in a condition",
          "write one rule for each side, or a named finding");
    }
    if (input.equals("@")) {
      return new Slip(
          line, "an annotation stands where it cannot", "write it between the name and \"when\"");
    }
    if (text.matches(".*,\\s*\\).*")) {
      return new Slip(line, "nothing follows the last comma", "take the comma away");
    }
    return new Slip(
        line,
        input.isEmpty() || input.equals("<eof>")
            ? "the text breaks off or has a part too many here"
            : "\"" + input + "\" is not expected here",
        "a comma, an operator or a bracket is missing just before it");
  }
}
