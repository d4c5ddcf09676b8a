package chokepoint.backtest;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Conclusion;
import chokepoint.assessment.Finding;
import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetException;
import chokepoint.facts.FactSetReader;
import chokepoint.facts.Place;
import chokepoint.facts.Problem;
import chokepoint.sweep.Sampler;
import chokepoint.whynot.Question;
import chokepoint.whynot.WhyNot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Forecasts episodes from what was known at the time and scores what was observed. */
public final class Backtest {
  private final Assessor assessor;
  private final BiFunction<FactSet, Question, WhyNot> asker;
  private final List<EventType> types;
  private final int samples;
  private final long seed;

  /**
   * @param asker why a finding does not hold; asked of events that were missed
   * @param samples how many fact sets are drawn from an episode that gives ranges
   * @throws chokepoint.rulebase.RuleBaseException if the vocabulary names a kind of event that is
   *     not observed
   */
  public Backtest(
      Assessor assessor, BiFunction<FactSet, Question, WhyNot> asker, int samples, long seed) {
    this.assessor = assessor;
    this.asker = asker;
    this.types = EventType.of(assessor.rules().vocabulary());
    this.samples = samples;
    this.seed = seed;
  }

  /**
   * Reads and scores episodes.
   *
   * @param progress told the name of each episode before it is assessed
   * @throws FactSetException with every mistake in any of the files
   */
  public TrackRecord run(List<Path> files, FactSetReader reader, Consumer<String> progress) {
    List<FactSet> sets = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        FactSet set = reader.read(file);
        problems.addAll(Checks.of(set, new Place(file.toString(), 1), types));
        sets.add(set);
      } catch (FactSetException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new FactSetException(problems);
    }
    return new TrackRecord(sets.stream().map(set -> score(set, progress)).toList());
  }

  private EpisodeScore score(FactSet read, Consumer<String> progress) {
    progress.accept(read.name());
    Unseen unseen = Unseen.of(read);
    Scorer scorer = new Scorer(unseen, types, new Doubts(unseen.set(), asker));
    FactSet set = unseen.set();
    if (scorer.events().isEmpty()) {
      return scorer.score(List.of(), List.of());
    }
    List<Finding> asStated = assessor.assess(set).findings();
    Sampler sampler = new Sampler(set, seed);
    List<List<Conclusion>> drawn =
        sampler.varies()
            ? IntStream.range(0, samples)
                .parallel()
                .mapToObj(i -> assessor.conclusions(sampler.sample(i)))
                .toList()
            : List.of(assessor.conclusions(set));
    return scorer.score(asStated, drawn);
  }
}
