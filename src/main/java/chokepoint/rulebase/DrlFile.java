package chokepoint.rulebase;

import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.SyntaxReader;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;

/**
 * One parsed DRL file.
 *
 * @param text as it is in the file, parts that cannot be parsed blanked out
 */
record DrlFile(String path, String text, PackageDescr ast, List<RuleText> rules) {

  DrlFile(String path, String text, PackageDescr ast) {
    this(
        path,
        text,
        ast,
        ast.getRules().stream().map(r -> SyntaxReader.rule(path, text, r)).toList());
  }

  String slice(int start, int end) {
    return text.substring(Math.max(0, start), Math.min(text.length(), end + 1));
  }

  /** Classes it imports, fully qualified. */
  List<String> imports() {
    return ast.getImports().stream().map(i -> i.getTarget()).toList();
  }
}
