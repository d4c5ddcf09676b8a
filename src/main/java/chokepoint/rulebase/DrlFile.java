package chokepoint.rulebase;

import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** One parsed DRL file. */
record DrlFile(String path, String text, PackageDescr ast) {

  /** Parses, or adds what is wrong to the problems. */
  static Optional<DrlFile> parse(String path, String text, List<RuleProblem> problems) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      PackageDescr ast = parser.parse(false, text);
      parser
          .getErrors()
          .forEach(
              e ->
                  problems.add(
                      new RuleProblem(
                          path,
                          Math.max(1, e.getLines().length > 0 ? e.getLines()[0] : 1),
                          Optional.empty(),
                          e.getMessage(),
                          Optional.empty())));
      return Optional.ofNullable(ast).map(a -> new DrlFile(path, text, a));
    } catch (DroolsParserException | RuntimeException e) {
      problems.add(
          new RuleProblem(
              path, 1, Optional.empty(), "cannot be parsed: " + e.getMessage(), Optional.empty()));
      return Optional.empty();
    }
  }

  String slice(int start, int end) {
    return text.substring(Math.max(0, start), Math.min(text.length(), end + 1));
  }
}
