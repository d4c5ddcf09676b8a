package chokepoint.revision;

import chokepoint.assessment.Limits;
import chokepoint.assessment.Progress;
import chokepoint.backtest.EpisodeScore;
import chokepoint.backtest.Scored;
import chokepoint.backtest.TrackRecord;
import chokepoint.cases.CaseFiles;
import chokepoint.cases.CaseResult;
import chokepoint.comparison.Differences;
import chokepoint.facts.FactSet;
import chokepoint.rulebase.RuleBase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts two editions of the rules to all there is, and tells what they answer differently. */
public final class Review {
  private static final double SAME_CHANCE = 0.005;

  private final Side before;
  private final Side after;
  private final Progress progress;
  private final int steps;
  private int done;

  private Review(Side before, Side after, Progress progress) {
    this.before = before;
    this.after = after;
    this.progress = progress;
    this.steps =
        after.corpus.scenarios().size()
            + before.corpus.cases().size()
            + after.corpus.cases().size()
            + before.corpus.episodes().size()
            + after.corpus.episodes().size();
  }

  /**
   * Reviews a change of the rules.
   *
   * @throws chokepoint.facts.FactSetException if an episode is mistaken
   */
  public static Revision of(
      RuleBase before, Corpus with, RuleBase after, Corpus then, Limits limits, Progress progress) {
    Review review =
        new Review(new Side(before, with, limits), new Side(after, then, limits), progress);
    return new Revision(
        before.digest(),
        after.digest(),
        then.scenarios().size(),
        review.scenarios(),
        review.cases(),
        review.record());
  }

  private List<ScenarioChange> scenarios() {
    List<ScenarioChange> changes = new ArrayList<>();
    for (Path file : after.corpus.scenarios()) {
      change(file).ifPresent(changes::add);
      step();
    }
    return changes;
  }

  private Optional<ScenarioChange> change(Path file) {
    String id = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
    Answer was = before.answer(file);
    Answer is = after.answer(file);
    if (was instanceof Answer.Given a && is instanceof Answer.Given b) {
      Differences found =
          Differences.between(a.findings(), b.findings(), after.assessor.rules().vocabulary());
      return found.isEmpty()
          ? Optional.empty()
          : Optional.of(answered(id, a.set(), b.set(), found));
    }
    return was.equals(is)
        ? Optional.empty()
        : Optional.of(new ScenarioChange.Refused(id, was.reason(), is.reason()));
  }

  /** Proofs are only made where findings differ, for their texts. */
  private ScenarioChange answered(String id, FactSet was, FactSet is, Differences found) {
    return new ScenarioChange.Differing(
        id, is.title(), before.assessor.prove(was), after.assessor.prove(is), found);
  }

  private CaseChanges cases() {
    Set<String> failedBefore =
        results(before).stream()
            .filter(r -> !r.passed())
            .map(Review::key)
            .collect(Collectors.toCollection(HashSet::new));
    List<CaseResult> now = results(after);
    return new CaseChanges(
        now.size(),
        now.stream().filter(r -> !r.passed()).toList(),
        now.stream().filter(r -> r.passed() && failedBefore.contains(key(r))).toList());
  }

  private List<CaseResult> results(Side side) {
    List<CaseResult> results = new ArrayList<>();
    for (Path file : side.corpus.cases()) {
      Path folder =
          CaseFiles.besideRules(file.toString()) ? side.corpus.rules() : side.corpus.facts();
      String name = folder.relativize(file).toString().replace('\\', '/');
      side.cases(file).forEach(r -> results.add(r.in(name)));
      step();
    }
    return results;
  }

  private static String key(CaseResult result) {
    return result.file() + ": " + result.name();
  }

  private RecordChange record() {
    TrackRecord was = before.record(episode -> step());
    TrackRecord is = after.record(episode -> step());
    Map<String, EpisodeScore> scores =
        was.episodes().stream().collect(Collectors.toMap(EpisodeScore::id, Function.identity()));
    List<RecordChange.Reforecast> outcomes = new ArrayList<>();
    for (EpisodeScore now : is.episodes()) {
      List<Scored> then = scores.get(now.id()).scored();
      for (int i = 0; i < Math.min(then.size(), now.scored().size()); i++) {
        RecordChange.Reforecast outcome =
            new RecordChange.Reforecast(now.id(), then.get(i), now.scored().get(i));
        if (differs(outcome)) {
          outcomes.add(outcome);
        }
      }
    }
    return new RecordChange(was, is, outcomes);
  }

  private static boolean differs(RecordChange.Reforecast outcome) {
    Scored was = outcome.before();
    Scored is = outcome.after();
    return was.right() != is.right()
        || Math.abs(was.p() - is.p()) > SAME_CHANCE
        || !was.forecast().day().equals(is.forecast().day());
  }

  private void step() {
    progress.at(++done, steps);
  }
}
