package chokepoint.rulebase;

import chokepoint.rulebase.safety.RawText;
import chokepoint.rulebase.safety.Refusal;
import chokepoint.rulebase.syntax.Piece;
import chokepoint.rulebase.syntax.Token;
import chokepoint.rulebase.syntax.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Parses one file, or says part by part what cannot be parsed. */
final class FileParser {
  /**
   * What came of a file.
   *
   * @param file absent if nothing of it can be parsed
   * @param typesAreSure whether at most rules are missing from it
   */
  record Reading(Optional<DrlFile> file, boolean typesAreSure) {}

  private record Parsed(Optional<PackageDescr> ast, List<DroolsError> errors) {
    boolean fine() {
      return ast.isPresent() && errors.isEmpty();
    }
  }

  private final String path;
  private final String text;
  private final List<RuleProblem> problems;

  private FileParser(String path, String text, List<RuleProblem> problems) {
    this.path = path;
    this.text = text;
    this.problems = problems;
  }

  /** What of a file can be parsed, without comments; the rest is added to the problems. */
  static Reading parse(String path, String text, List<RuleProblem> problems) {
    Optional<Refusal> unfit = RawText.check(text);
    if (unfit.isPresent()) {
      problems.add(RuleProblem.of(path, unfit.get()));
      return new Reading(Optional.empty(), false);
    }
    return new FileParser(path, Tokens.only(text), problems).parse();
  }

  private Reading parse() {
    if (!packageLine()) {
      return new Reading(Optional.empty(), false);
    }
    Parsed whole = parse(text);
    return whole.fine()
        ? new Reading(whole.ast.map(ast -> new DrlFile(path, text, ast)), true)
        : inParts(whole);
  }

  private Reading inParts(Parsed whole) {
    String sound = text;
    int before = problems.size();
    boolean sure = true;
    for (Chunk chunk : Chunk.of(text)) {
      Parsed alone = parse(chunk.alone());
      if (!alone.fine()) {
        problems.add(new ParseProblem(path, chunk).explain(alone.errors));
        sound = chunk.blanked(sound);
        sure &= chunk.isRule();
      }
    }
    if (problems.size() == before) {
      problems.add(new ParseProblem(path, Chunk.whole(text)).explain(whole.errors));
      return new Reading(Optional.empty(), false);
    }
    String rest = sound;
    return new Reading(parse(rest).ast.map(ast -> new DrlFile(path, rest, ast)), sure);
  }

  private boolean packageLine() {
    List<Token> tokens = Tokens.of(text);
    if (tokens.isEmpty()) {
      problems.add(
          RuleProblem.at(
              path,
              1,
              "the file holds no rule and no fact type",
              "delete it, or begin it with: package " + RuleBase.PACKAGE));
      return false;
    }
    int line = Piece.lineAt(text, tokens.get(0).at());
    if (!tokens.get(0).is("package") || tokens.size() == 1) {
      problems.add(
          RuleProblem.at(
              path,
              line,
              "the file does not begin with its package",
              "write this as its first line: package " + RuleBase.PACKAGE));
      return false;
    }
    String name = text.substring(tokens.get(1).at()).split("[\\s;]", 2)[0];
    if (!name.equals(RuleBase.PACKAGE)) {
      problems.add(
          RuleProblem.at(
              path,
              line,
              "the file is in package " + name + ", but every rule is in " + RuleBase.PACKAGE,
              "write: package " + RuleBase.PACKAGE));
      return false;
    }
    return true;
  }

  private static Parsed parse(String text) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      Optional<PackageDescr> ast = Optional.ofNullable(parser.parse(false, text));
      return new Parsed(ast, new ArrayList<>(parser.getErrors()));
    } catch (DroolsParserException | RuntimeException e) {
      return new Parsed(Optional.empty(), new ArrayList<>(parser.getErrors()));
    }
  }
}
