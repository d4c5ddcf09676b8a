package chokepoint.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
public record KnowledgeWords(Collection<String> types, Collection<String> names) {

  private static final Pattern DECLARE =
      Pattern.compile(
          "^\\s*declare\\s+(?:enum\\s+|trait\\s+)?(?:\\w+\\.)*(\\w+)", Pattern.MULTILINE);
  private static final Pattern PROSE = Pattern.compile("^\\s*(/?\\*|//)");
  private static final Pattern SEAM = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^\\p{L}\\p{N}]+");
  private static final Set<String> NAMED = Set.of("Economy", "Good");

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
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      for (String word : Stream.concat(types.stream(), names.stream()).toList()) {
        if (isIn(line, word)) {
          hits.add((i + 1) + ": " + word);
        }
      }
    }
    return hits;
  }

  private boolean isIn(String line, String word) {
    if (types.contains(word)) {
      return !PROSE.matcher(line).find() && asWritten(word, line);
    }
    boolean exact = word.length() <= 3 || !isAscii(word);
    return exact ? asWritten(word, line) : loose(word, line);
  }

  private static boolean asWritten(String word, String line) {
    String edge = isAscii(word) ? "\\b" : ""; // Chinese has no spaces between words
    return Pattern.compile(edge + Pattern.quote(word) + edge).matcher(line).find();
  }

  private static boolean loose(String word, String line) {
    return spread(line).contains(spread(word));
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
