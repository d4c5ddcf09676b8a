package chokepoint.rulebase;

import chokepoint.rulebase.syntax.RuleHead;
import chokepoint.rulebase.syntax.RuleText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The texts that the rule engine's compiler gets: the fact types of each file, and each rule in a
 * text of its own, on the line it has in its file and with its stratum before its conditions. So a
 * complaint that has no line still names its rule.
 */
final class Edition {
  private final List<DrlFile> files;
  private final Map<String, String> types = new TreeMap<>();
  private final Map<String, RuleText> rules = new LinkedHashMap<>();
  private final Map<String, String> ruleTexts = new LinkedHashMap<>();

  Edition(List<DrlFile> files, List<RuleText> sound, Map<String, Integer> strata) {
    this.files = files;
    Map<String, DrlFile> byPath = new LinkedHashMap<>();
    for (DrlFile file : files) {
      types.put(String.format("types-%04d.drl", types.size()), typesOnly(file));
      byPath.put(file.path(), file);
    }
    for (RuleText rule : sound) {
      String path = String.format("rule-%05d.drl", rules.size());
      rules.put(path, rule);
      ruleTexts.put(path, alone(rule, byPath.get(rule.file()), strata.get(rule.name())));
    }
  }

  /** A file with its rules, and what only this house reads of its types, blanked out. */
  static String typesOnly(DrlFile file) {
    StringBuilder text = new StringBuilder(file.text());
    file.ast()
        .getRules()
        .forEach(
            r -> {
              for (int i = r.getStartCharacter(); i <= r.getEndCharacter(); i++) {
                text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
              }
            });
    return OwnNotes.blanked(text.toString());
  }

  /**
   * With all its matches firing in one go: a rule lets no other go on before it has had its say.
   */
  private static String alone(RuleText rule, DrlFile file, int stratum) {
    StringBuilder text = new StringBuilder("package ").append(RuleBase.PACKAGE).append(";");
    file.imports().forEach(i -> text.append(" import ").append(i).append(";"));
    text.append("\n".repeat(rule.text().line() - 1));
    int when = RuleHead.whenAt(rule.text().text(), 0).orElseThrow();
    return text.append(rule.text().text(), 0, when)
        .append("@All salience ")
        .append(-stratum)
        .append(" ")
        .append(rule.text().text(), when, rule.text().text().length())
        .append("\n")
        .toString();
  }

  List<DrlFile> files() {
    return files;
  }

  /** Paths of all rules. */
  Set<String> paths() {
    return rules.keySet();
  }

  Optional<RuleText> rule(String path) {
    return Optional.ofNullable(rules.get(path.substring(path.lastIndexOf('/') + 1)));
  }

  /** Texts by path of all fact types and of all rules. */
  Map<String, String> texts() {
    return texts(rules.keySet());
  }

  /** Texts by path of all fact types and of some rules. */
  Map<String, String> texts(Collection<String> paths) {
    Map<String, String> texts = new TreeMap<>(types);
    paths.forEach(p -> texts.put(p, ruleTexts.get(p)));
    return texts;
  }

  /** The paths of the rules whose name or text fits. */
  List<String> paths(Predicate<RuleText> fits) {
    List<String> found = new ArrayList<>();
    rules.forEach(
        (path, rule) -> {
          if (fits.test(rule)) {
            found.add(path);
          }
        });
    return found;
  }
}
