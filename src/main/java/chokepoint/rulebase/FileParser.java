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
   * @param problems what of it cannot be parsed
   */
  record Reading(Optional<DrlFile> file, boolean typesAreSure, List<RuleProblem> problems) {
    Reading {
      problems = List.copyOf(problems);
    }
  }

  private record Parsed(Optional<PackageDescr> ast, List<DroolsError> errors) {
    boolean fine() {
      return ast.isPresent() && errors.isEmpty();
    }
  }

  private final String path;
  private final String text;
  private final List<RuleProblem> problems = new ArrayList<>();

  private FileParser(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /** What of a file can be parsed, without comments. */
  static Reading parse(String path, String text) {
    Optional<Refusal> unfit = RawText.check(text);
    return unfit.isPresent()
        ? new Reading(Optional.empty(), false, List.of(RuleProblem.of(path, unfit.get())))
        : new FileParser(path, Tokens.only(text)).parse();
  }

  private Reading parse() {
    if (!packageLine()) {
      return nothing();
    }
    Parsed whole = parse(text);
    return whole.fine() ? reading(text, whole, true) : inParts(whole);
  }

  private Reading nothing() {
    return new Reading(Optional.empty(), false, problems);
  }

  private Reading reading(String parsed, Parsed result, boolean typesAreSure) {
    return new Reading(
        result.ast.map(ast -> new DrlFile(path, parsed, ast)), typesAreSure, problems);
  }

  private Reading inParts(Parsed whole) {
    String sound = text;
    boolean sure = true;
    for (Chunk chunk : Chunk.of(text)) {
      Parsed alone = parse(chunk.alone());
      if (!alone.fine()) {
        problems.add(new ParseProblem(path, chunk).explain(alone.errors));
        sound = chunk.blanked(sound);
        sure &= chunk.isRule();
      }
    }
    if (problems.isEmpty()) {
      problems.add(new ParseProblem(path, Chunk.whole(text)).explain(whole.errors));
      return nothing();
    }
    return reading(sound, parse(sound), sure);
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
