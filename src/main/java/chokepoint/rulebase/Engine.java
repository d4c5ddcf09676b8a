package chokepoint.rulebase;

import chokepoint.rulebase.syntax.RuleText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has the rule engine compile an edition, and finds out whom its complaints are about. */
final class Engine {
  /** One kind of complaint hides the next; more rounds than this find little more. */
  private static final int ROUNDS = 3;

  private final Edition edition;
  private final Dictionary words;
  private final List<RuleProblem> problems;

  Engine(Edition edition, Dictionary words, List<RuleProblem> problems) {
    this.edition = edition;
    this.words = words;
    this.problems = problems;
  }

  /** All rules compiled, or empty with what is wrong added to the problems. */
  Optional<CompiledModule> build() {
    Set<String> paths = new LinkedHashSet<>(edition.paths());
    for (int round = 0; round < ROUNDS; round++) {
      Build build = Build.of(edition.texts(paths));
      if (build.module().isPresent()) {
        return round == 0 ? build.module() : Optional.empty();
      }
      Set<String> guilty = guilty(build, List.copyOf(paths));
      if (guilty.isEmpty()) {
        return Optional.empty();
      }
      paths.removeAll(guilty);
    }
    return Optional.empty();
  }

  private Set<String> guilty(Build failed, List<String> paths) {
    Set<String> guilty = new LinkedHashSet<>();
    for (Complaint complaint : failed.complaints()) {
      List<String> culprits = Culprit.of(complaint, edition, paths);
      boolean sure = culprits.size() == 1;
      for (String path : culprits) {
        if (sure || !Build.of(edition.texts(List.of(path))).complaints().isEmpty()) {
          blame(path, complaint);
          guilty.add(path);
        }
      }
    }
    if (guilty.isEmpty()) {
      Build types = Build.of(edition.texts(List.of()));
      if (types.module().isEmpty()) {
        types.complaints().forEach(c -> problems.add(TypeTranslation.of(c, edition.files())));
      } else {
        search(failed, paths, guilty);
      }
    }
    return guilty;
  }

  private void blame(String path, Complaint complaint) {
    RuleText rule = edition.rule(path).orElseThrow();
    problems.add(Translation.of(complaint, rule, words));
  }

  /** Halves the rules until the ones that do not compile stand alone. */
  private void search(Build failed, List<String> paths, Set<String> guilty) {
    if (paths.size() == 1) {
      failed.complaints().forEach(c -> blame(paths.get(0), c));
      guilty.add(paths.get(0));
      return;
    }
    int middle = paths.size() / 2;
    boolean found = false;
    for (List<String> half :
        List.of(paths.subList(0, middle), paths.subList(middle, paths.size()))) {
      Build build = Build.of(edition.texts(half));
      if (build.module().isEmpty()) {
        search(build, half, guilty);
        found = true;
      }
    }
    if (!found) { // only together do they fail
      failed.complaints().forEach(c -> blame(paths.get(0), c));
      guilty.add(paths.get(0));
    }
  }
}
