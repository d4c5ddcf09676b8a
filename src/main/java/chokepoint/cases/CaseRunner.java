package chokepoint.cases;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Assessor;
import chokepoint.assessment.LimitException;
import chokepoint.assessment.RuleFailure;
import chokepoint.cases.CaseResult.Failure;
import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetException;
import chokepoint.facts.FactSetReader;
import chokepoint.facts.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the cases of files and compares them with their expectations. */
public final class CaseRunner {
  private final Assessor assessor;
  private final FactSetReader reader;

  public CaseRunner(Assessor assessor, FactSetReader reader) {
    this.assessor = assessor;
    this.reader = reader;
  }

  /** Runs every case of a file; a file that cannot be read is one failed case. */
  public List<CaseResult> run(Path file) {
    List<CaseResult> results = new ArrayList<>();
    try {
      reader.readAll(file).forEach(set -> results.add(run(file, set)));
    } catch (FactSetException e) {
      results.add(
          new CaseResult(file.toString(), "can be read", failures(e), Set.of(), Optional.empty()));
    }
    return results;
  }

  /** Whether rules meet what is expected of a fact set; those that break down on it do not. */
  public static boolean meets(Assessor assessor, FactSet set) {
    try {
      return Expectation.unmet(set.expect(), assessor.prove(set)).isEmpty();
    } catch (FactSetException e) {
      return !set.expect().refused().isEmpty() && Expectation.unmet(set.expect(), e).isEmpty();
    } catch (LimitException | RuleFailure e) {
      return false;
    }
  }

  private CaseResult run(Path file, FactSet set) {
    String name = set.title().en();
    try {
      Assessment assessment = assessor.assess(set);
      return new CaseResult(
          file.toString(),
          name,
          Expectation.unmet(set.expect(), assessment),
          CaseResult.rules(assessment.firings()),
          Optional.of(set));
    } catch (FactSetException e) {
      return new CaseResult(
          file.toString(),
          name,
          set.expect().refused().isEmpty() ? failures(e) : Expectation.unmet(set.expect(), e),
          e.rules(),
          Optional.of(set));
    }
  }

  private static List<Failure> failures(FactSetException e) {
    return e.problems().stream().map((Problem p) -> new Failure(p.place(), p.message())).toList();
  }
}
