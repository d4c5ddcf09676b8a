package chokepoint.revision;

import chokepoint.cases.CaseFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What rules are put to.
 *
 * @param rules folder of rules with their cases
 * @param facts folder of facts
 */
public record Corpus(Path rules, Path facts) {

  List<Path> scenarios() {
    return below("scenarios");
  }

  List<Path> episodes() {
    return below("episodes");
  }

  /** Cases beside the rules, and scenarios with what they expect. */
  List<Path> cases() {
    return CaseFiles.of(rules, facts);
  }

  private List<Path> below(String name) {
    Path folder = facts.resolve(name);
    return Files.isDirectory(folder) ? CaseFiles.of(folder) : List.of();
  }
}
