package chokepoint.rulebase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes further rules for the engine's compiler, as if they stood in files of an edition. */
final class RuleWriter {
  private final Map<String, List<String>> imports = new TreeMap<>();

  RuleWriter(RuleSources sources) {
    sources
        .texts()
        .forEach(
            (path, text) -> {
              DrlFile file = FileParser.parse(path, text).file().orElseThrow();
              imports.put(path, file.imports());
            });
  }

  /**
   * The text of a rule.
   *
   * @param file the one whose imports it needs
   * @param body all that follows its name
   */
  String text(String file, String name, String body) {
    StringBuilder text = new StringBuilder("package ").append(RuleBase.PACKAGE).append(";\n");
    imports.get(file).forEach(i -> text.append("import ").append(i).append(";\n"));
    return text.append("rule \"").append(name).append("\"\n").append(body).append('\n').toString();
  }
}
