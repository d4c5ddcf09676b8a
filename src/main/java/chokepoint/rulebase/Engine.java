package chokepoint.rulebase;

import chokepoint.rulebase.syntax.RuleText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds out whom the complaints of the rule engine's compiler are about. */
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

  /** Adds what is wrong with rules that do not compile to the problems. */
  void blame(List<String> rules, Build failed) {
    int before = problems.size();
    findGuilty(rules);
    if (problems.size() == before) {
      throw new IllegalStateException(
          "rules compile with all fact types, but not with those they name: "
              + failed.complaints());
    }
  }

  private void findGuilty(List<String> rules) {
    Set<String> paths = new LinkedHashSet<>(rules);
    for (int round = 0; round < ROUNDS; round++) {
      Build build = Build.of(edition.texts(paths));
      Set<String> guilty =
          build.module().isPresent() ? Set.of() : guilty(build, List.copyOf(paths));
      if (guilty.isEmpty()) {
        return;
      }
      paths.removeAll(guilty);
    }
  }

  /** Adds what is wrong with the fact types to the problems. */
  void blameTypes(Build failed) {
    failed.complaints().forEach(c -> problems.add(TypeTranslation.of(c, edition.files())));
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
      search(failed, paths, guilty);
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
