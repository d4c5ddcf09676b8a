package chokepoint.rulebase;

import chokepoint.rulebase.safety.Kernel;
import chokepoint.rulebase.syntax.Piece;
import chokepoint.vocabulary.Nearest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds imports of classes that are not there. */
final class ImportCheck {
  private static final Pattern IMPORT =
      Pattern.compile(
          "^[ \\t]*import[ \\t]+([\\w.]*\\.(\\w+))[ \\t]*;?[ \\t]*$", Pattern.MULTILINE);

  private ImportCheck() {}

  static void check(List<DrlFile> files, List<RuleProblem> problems) {
    Map<String, String> known = new TreeMap<>(Map.of("LocalDate", "java.time.LocalDate"));
    Dictionary.imports(files)
        .forEach(
            (simple, full) -> {
              if (Kernel.classOf(full).isPresent()) {
                known.put(simple, full);
              }
            });
    for (DrlFile file : files) {
      for (MatchResult m : IMPORT.matcher(file.text()).results().toList()) {
        if (!known.containsValue(m.group(1))) {
          problems.add(
              RuleProblem.at(
                  file.path(),
                  Piece.lineAt(file.text(), m.start(1)),
                  "there is nothing to import by the name " + m.group(1),
                  Nearest.to(m.group(2), known.keySet())
                      .map(n -> "write import " + known.get(n))
                      .orElse("import one of " + Kernel.importable())));
        }
      }
    }
  }
}
