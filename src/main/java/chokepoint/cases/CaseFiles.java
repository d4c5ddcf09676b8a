package chokepoint.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds files that state expectations. */
public final class CaseFiles {
  /** What the names of case files beside the rules end with. */
  public static final String ENDING = ".cases.yaml";

  private CaseFiles() {}

  /** Whether a file holds cases of rules rather than a scenario. */
  public static boolean besideRules(String file) {
    return file.endsWith(ENDING);
  }

  /** The case files beside the rules, then the scenarios, each sorted by name. */
  public static List<Path> of(Path rulesFolder, Path factsFolder) {
    return Stream.concat(
            below(rulesFolder, ENDING).stream(),
            below(factsFolder.resolve("scenarios"), ".yaml").stream())
        .toList();
  }

  /** The file itself, or every YAML file below a folder; rule folders hold only case files. */
  public static List<Path> of(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> cases = below(path, ENDING);
    return cases.isEmpty() ? below(path, ".yaml") : cases;
  }

  private static List<Path> below(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look for cases in " + folder, e);
    }
  }
}
