package chokepoint.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The DRL files of a rule base: text by path relative to the rules folder, sorted by path so that
 * the order in which files are found changes nothing.
 */
public record RuleSources(SortedMap<String, String> texts) {

  public RuleSources {
    texts = Collections.unmodifiableSortedMap(plain(texts));
  }

  public RuleSources(Map<String, String> texts) {
    this(new TreeMap<>(texts));
  }

  /** Lines end alike and no byte order mark stands in front, whatever editor wrote a file. */
  private static SortedMap<String, String> plain(Map<String, String> texts) {
    SortedMap<String, String> plain = new TreeMap<>();
    texts.forEach(
        (path, text) ->
            plain.put(path, text.replaceFirst("^\ufeff", "").replaceAll("\r\n?", "\n")));
    return plain;
  }

  /**
   * Reads every {@code *.drl} below a folder.
   *
   * @throws RuleBaseException if a file is not UTF-8
   */
  public static RuleSources read(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        texts.put(name, Utf8.decode(name, Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read rules in " + folder, e);
    }
    return new RuleSources(texts);
  }

  /** SHA-256 over paths and texts, in hexadecimal. */
  public String digest() {
    return Digest.of(texts);
  }
}
