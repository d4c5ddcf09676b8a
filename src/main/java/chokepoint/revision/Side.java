package chokepoint.revision;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.LimitException;
import chokepoint.assessment.Limits;
import chokepoint.assessment.RuleFailure;
import chokepoint.backtest.Backtest;
import chokepoint.backtest.TrackRecord;
import chokepoint.cases.CaseResult;
import chokepoint.cases.CaseRunner;
import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetException;
import chokepoint.facts.FactSetReader;
import chokepoint.rulebase.RuleBase;
import chokepoint.whynot.WhyNot;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** One edition of the rules, put to a corpus. */
final class Side {
  /** Fewer than a track record is made of: both editions draw the same ones. */
  private static final int SAMPLES = 25;

  private static final long SEED = 1;

  final Corpus corpus;
  final Assessor assessor;
  private final FactSetReader reader;

  Side(RuleBase rules, Corpus corpus, Limits limits) {
    this.corpus = corpus;
    this.assessor = new Assessor(rules, limits);
    this.reader = new FactSetReader(rules.vocabulary(), corpus.facts());
  }

  /** What follows from a scenario, or why nothing does. */
  Answer answer(Path scenario) {
    try {
      FactSet set = reader.read(scenario);
      return new Answer.Given(set, assessor.conclusions(set));
    } catch (FactSetException | LimitException | RuleFailure e) {
      return new Answer.None(String.valueOf(e.getMessage()));
    }
  }

  List<CaseResult> cases(Path file) {
    return new CaseRunner(assessor, reader).run(file);
  }

  /** Without what stopped the rules where they missed, which takes probes to be compiled. */
  TrackRecord record(Consumer<String> progress) {
    return new Backtest(
            assessor,
            (set, question) -> new WhyNot(question, set.title(), List.of()),
            SAMPLES,
            SEED)
        .run(corpus.episodes(), reader, progress);
  }
}
