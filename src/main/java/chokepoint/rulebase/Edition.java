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
 * text of its own, on the line it has in its file. So a complaint that has no line still names its
 * rule. A text holds nothing that an edit elsewhere changes.
 */
final class Edition {
  /** More mean less to compile after an edit, and more classes to load. */
  private static final int UNITS = 8;

  private final List<DrlFile> files;
  private final Dictionary words;
  private final Map<String, String> types = new TreeMap<>();
  private final Map<String, RuleText> rules = new LinkedHashMap<>();
  private final Map<String, String> ruleTexts = new LinkedHashMap<>();
  private final Map<Integer, List<String>> units = new TreeMap<>();

  Edition(List<DrlFile> files, List<RuleText> sound, Dictionary words) {
    this.files = files;
    this.words = words;
    files.stream()
        .filter(
            f ->
                !f.ast().getTypeDeclarations().isEmpty()
                    || !f.ast().getEnumDeclarations().isEmpty())
        .forEach(f -> types.put(String.format("types-%04d.drl", types.size()), typesOnly(f)));
    types.put("types.drl", head(String.join("", types.values())));
    for (RuleText rule : sound) {
      int unit = Math.floorMod(rule.file().hashCode(), UNITS);
      List<String> paths = units.computeIfAbsent(unit, u -> new ArrayList<>());
      String path = String.format("rule-%d-%04d.drl", unit, paths.size());
      paths.add(path);
      rules.put(path, rule);
      ruleTexts.put(path, alone(rule));
    }
  }

  /** A file with its rules, and what only this house reads of its types, blanked out. */
  private static String typesOnly(DrlFile file) {
    StringBuilder text = new StringBuilder(file.text());
    file.ast()
        .getRules()
        .forEach(
            r -> {
              for (int i = r.getStartCharacter(); i <= r.getEndCharacter(); i++) {
                text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
              }
            });
    return OwnNotes.blanked(text.toString()).stripTrailing();
  }

  /** The package and, as all files share it, whatever any of them imports and a text names. */
  private String head(String text) {
    StringBuilder head = new StringBuilder("package ").append(RuleBase.PACKAGE).append(";");
    Set<String> names = FactClasses.names(text);
    words
        .imports()
        .forEach(
            (name, full) -> {
              if (names.contains(name)) {
                head.append(" import ").append(full).append(";");
              }
            });
    return head.toString();
  }

  /**
   * With all its matches firing in one go: a rule lets no other go on before it has had its say.
   * What only this house reads of it is blanked out.
   */
  private String alone(RuleText rule) {
    String text = rule.text().text();
    int when = RuleHead.whenAt(text, 0).orElseThrow();
    return head(text)
        + "\n".repeat(rule.text().line() - 1)
        + OwnNotes.blanked(text.substring(0, when))
        + "@All "
        + text.substring(when)
        + "\n";
  }

  List<DrlFile> files() {
    return files;
  }

  Optional<RuleText> rule(String path) {
    return Optional.ofNullable(rules.get(path.substring(path.lastIndexOf('/') + 1)));
  }

  /** The rules, by the files they are in, in parts that are compiled and kept one by one. */
  Collection<List<String>> units() {
    return units.values();
  }

  /** Texts by path of all fact types. */
  Map<String, String> types() {
    return types;
  }

  /** Texts by path of some rules. */
  Map<String, String> rulesOnly(Collection<String> paths) {
    Map<String, String> texts = new TreeMap<>();
    paths.forEach(p -> texts.put(p, ruleTexts.get(p)));
    return texts;
  }

  /** Texts by path of all fact types and of some rules. */
  Map<String, String> texts(Collection<String> paths) {
    Map<String, String> texts = rulesOnly(paths);
    texts.putAll(types);
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
