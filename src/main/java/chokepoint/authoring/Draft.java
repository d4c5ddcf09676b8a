package chokepoint.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Text that is to be put at the end of files.
 *
 * @param additions by path relative to the rules folder
 */
public record Draft(SortedMap<String, String> additions) {
  public Draft {
    additions = Collections.unmodifiableSortedMap(new TreeMap<>(additions));
  }

  /** The files as they will be, of those that are there. */
  public Map<String, String> onto(Map<String, String> texts) {
    Map<String, String> all = new TreeMap<>(texts);
    additions.forEach(
        (path, text) -> {
          if (path.endsWith(".drl")) {
            all.merge(path, text, Draft::after);
          }
        });
    return all;
  }

  /** Writes to files below a folder; what is there already stays. */
  public void write(Path folder) {
    additions.forEach((path, text) -> write(folder.resolve(path), text));
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      if (Files.exists(file)) {
        Files.writeString(file, "\n" + body(text), StandardOpenOption.APPEND);
      } else {
        Files.writeString(file, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static String after(String before, String text) {
    return before + "\n" + body(text);
  }

  /** What of a new file belongs into one that is there: not its head. */
  private static String body(String text) {
    return text.replaceFirst("(?s)^(package|#)[^\n]*\n\n?(import [^\n]*\n)*\n?", "");
  }
}
