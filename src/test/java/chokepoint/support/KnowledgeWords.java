package chokepoint.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words that belong to the knowledge base: the fact types of rules/, and the ids and names of
 * the economies and goods of facts/. A type is found as it is written, outside comments, where it
 * may be an English word; an id or a name in any spelling an identifier may give it (moon-dust,
 * moonDust, MOON_DUST), short and Chinese ones only as they are written.
 */
public final class KnowledgeWords {

  private static final Pattern DECLARE =
      Pattern.compile(
          "^\\s*declare\\s+(?:enum\\s+|trait\\s+)?(?:\\w+\\.)*(\\w+)", Pattern.MULTILINE);
  private static final Pattern PROSE = Pattern.compile("^\\s*(/?\\*|//)");
  private static final Pattern SEAM = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^\\p{L}\\p{N}]+");
  private static final Set<String> NAMED = Set.of("Economy", "Good");

  private final Map<String, Predicate<Line>> words = new LinkedHashMap<>();

  /**
   * A line of a text.
   *
   * @param spread its words and parts of words in small letters, with a blank before and after each
   */
  private record Line(String text, String spread) {
    private Line(String text) {
      this(text, KnowledgeWords.spread(text));
    }
  }

  public KnowledgeWords(Collection<String> types, Collection<String> names) {
    types.forEach(t -> words.put(t, written(t).and(l -> !PROSE.matcher(l.text).find())));
    names.forEach(
        n -> words.putIfAbsent(n, n.length() <= 3 || !isAscii(n) ? written(n) : loose(n)));
  }

  public static KnowledgeWords of(Path rules, Path facts) {
    Set<String> types = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (Path file : files(rules, ".drl")) {
      DECLARE.matcher(text(file)).results().forEach(found -> types.add(found.group(1)));
    }
    List<JsonNode> sets = files(facts, ".yaml").stream().map(KnowledgeWords::tree).toList();
    for (String type : NAMED) {
      facts(sets, type).forEach(fact -> names.add(fact.path("id").asString("")));
    }
    for (JsonNode label : facts(sets, "Label")) {
      if (names.contains(label.path("of").asString(""))) {
        names.add(label.path("en").asString(""));
        names.add(label.path("zh").asString(""));
      }
    }
    names.remove("");
    types.removeAll(allowed());
    names.removeAll(allowed());
    return new KnowledgeWords(types, names);
  }

  /** Each word found under {@code sources}, as file:line: word. */
  public List<String> in(Path sources) {
    return files(sources, ".java").stream()
        .flatMap(file -> in(text(file)).stream().map(hit -> sources.relativize(file) + ":" + hit))
        .toList();
  }

  /** Each word found in a text, as line: word. */
  public List<String> in(String text) {
    List<String> hits = new ArrayList<>();
    List<Line> lines = text.lines().map(Line::new).toList();
    for (int i = 0; i < lines.size(); i++) {
      for (var word : words.entrySet()) {
        if (word.getValue().test(lines.get(i))) {
          hits.add((i + 1) + ": " + word.getKey());
        }
      }
    }
    return hits;
  }

  private static Predicate<Line> written(String word) {
    String edge = isAscii(word) ? "\\b" : ""; // Chinese has no spaces between words
    Pattern pattern = Pattern.compile(edge + Pattern.quote(word) + edge);
    return line -> line.text.contains(word) && pattern.matcher(line.text).find();
  }

  private static Predicate<Line> loose(String word) {
    String spread = spread(word);
    return line -> line.spread.contains(spread);
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 128);
  }

  private static String spread(String text) {
    return " " + SEAM.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT) + " ";
  }

  private static List<JsonNode> facts(List<JsonNode> sets, String type) {
    return sets.stream().flatMap(set -> set.findValues(type).stream()).toList();
  }

  /** The first word of each line of java-may-say.txt; a line must go on to say why. */
  private static List<String> allowed() {
    return text(House.HOME.resolve("src/test/resources/java-may-say.txt"))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(
            line -> {
              String[] wordAndReason = line.strip().split("\\s*:\\s*", 2);
              if (wordAndReason.length < 2 || wordAndReason[1].isBlank()) {
                throw new AssertionError("java-may-say.txt: no reason given in: " + line);
              }
              return wordAndReason[0];
            })
        .toList();
  }

  private static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode tree(Path file) {
    return new YAMLMapper().readTree(file.toFile());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
