package chokepoint.rulebase.lint;

import chokepoint.vocabulary.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The level of each check that a rules folder sets, in {@code lint.yaml}: one line a check, such as
 * {@code literals: warning}. A check that is not named there keeps its own level.
 */
public record Levels(Map<String, Level> byCheck) {
  /** The name of the file, in the rules folder. */
  public static final String FILE = "lint.yaml";

  /** Every check at its own level. */
  public static final Levels OWN = new Levels(Map.of());

  private static final Pattern LINE = Pattern.compile("([\\w-]+):\\s+(\\w+)\\s*(#.*)?");

  public Levels {
    byCheck = Map.copyOf(byCheck);
  }

  /**
   * Reads the text of the file.
   *
   * @throws LintException at the first line that names no check, or no level
   */
  public static Levels of(String text) {
    Map<String, Level> levels = new LinkedHashMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (!line.isEmpty() && !line.startsWith("#")) {
        read(line, i + 1, levels);
      }
    }
    return new Levels(levels);
  }

  private static void read(String line, int number, Map<String, Level> levels) {
    Matcher m = LINE.matcher(line);
    if (!m.matches()) {
      throw wrong(number, "\"" + line + "\" sets no level", "Maybe write literals: warning.");
    }
    Set<String> checks = Lint.checks();
    if (!checks.contains(m.group(1))) {
      throw wrong(
          number,
          "there is no check \"" + m.group(1) + "\"",
          Nearest.to(m.group(1), checks)
              .map(n -> "Maybe write " + n + ".")
              .orElse("Maybe one of " + String.join(", ", new TreeSet<>(checks)) + "."));
    }
    if (Lint.ofTheCompiler(m.group(1))) {
      throw wrong(
          number,
          "\"" + m.group(1) + "\" is made by the compiler and is always an error",
          "Maybe delete this line.");
    }
    if (levels.put(m.group(1), level(m.group(2), number)) != null) {
      throw wrong(number, m.group(1) + " is set twice", "Maybe delete one line.");
    }
  }

  private static Level level(String word, int number) {
    return switch (word) {
      case "error" -> Level.ERROR;
      case "warning" -> Level.WARNING;
      case "ignore" -> Level.IGNORE;
      default ->
          throw wrong(
              number, "there is no level \"" + word + "\"", "Maybe error, warning or ignore.");
    };
  }

  private static LintException wrong(int line, String message, String advice) {
    return new LintException(FILE + ":" + line + ": " + message + "\n  " + advice);
  }
}
