package chokepoint.assessment;

import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetException;
import chokepoint.facts.Problem;
import chokepoint.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns findings of a type marked {@code @mistake} into problems of the fact set. */
final class Mistakes {
  private Mistakes() {}

  /**
   * @throws FactSetException if rules found the input mistaken, each problem at the first stated
   *     fact that the rule names
   */
  static void refuse(ProofReader.Proofs proofs, FactSet set, Vocabulary vocabulary) {
    List<Finding> mistakes =
        proofs.findings().stream()
            .filter(f -> vocabulary.type(f.type()).filter(t -> t.has("mistake")).isPresent())
            .toList();
    if (!mistakes.isEmpty()) {
      Set<String> ids =
          mistakes.stream().flatMap(f -> f.because().stream()).collect(Collectors.toSet());
      throw new FactSetException(
          mistakes.stream().map(f -> problem(f, set)).sorted().toList(),
          proofs.firings().stream()
              .filter(f -> ids.contains(f.id()))
              .map(f -> f.rule().id())
              .collect(Collectors.toSet()));
    }
  }

  private static Problem problem(Finding mistake, FactSet set) {
    Fact fact =
        mistake.first().premises().stream()
            .flatMap(p -> set.find(p).stream())
            .findFirst()
            .orElseThrow();
    return new Problem(fact.place(), fact.id(), mistake.text().en(), Optional.empty());
  }
}
