package chokepoint.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A copy of the folder of rules with edited files laid over it, as long as they are tried. */
final class DraftFolder implements AutoCloseable {
  private final Path folder;

  private DraftFolder(Path folder) {
    this.folder = folder;
  }

  static DraftFolder of(Path rules, Map<String, String> edited) throws IOException {
    DraftFolder draft = new DraftFolder(Files.createTempDirectory("chokepoint-draft"));
    try {
      draft.copy(rules);
      for (var file : edited.entrySet()) {
        Path path = RuleFileName.in(draft.folder, file.getKey());
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, file.getValue());
      }
      return draft;
    } catch (IOException | RuntimeException e) {
      draft.close();
      throw e;
    }
  }

  Path path() {
    return folder;
  }

  private void copy(Path rules) throws IOException {
    try (Stream<Path> files = Files.walk(rules)) {
      for (Path file : files.filter(f -> isPut(rules.relativize(f))).toList()) {
        Path to = folder.resolve(rules.relativize(file).toString());
        Files.createDirectories(to.resolveSibling(""));
        Files.copy(file, to);
      }
    }
  }

  /** Rules and their cases; not older versions, which are hidden. */
  private static boolean isPut(Path file) {
    String name = file.toString();
    return !name.startsWith(".") && (name.endsWith(".drl") || name.endsWith(".yaml"));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
