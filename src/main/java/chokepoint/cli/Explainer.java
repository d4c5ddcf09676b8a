package chokepoint.cli;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Assessor;
import chokepoint.assessment.Language;
import chokepoint.cases.CaseResult;
import chokepoint.cases.Puzzle;
import chokepoint.explanation.ProofTree;
import chokepoint.facts.Expectations.ExpectedFinding;
import chokepoint.facts.FactSet;
import chokepoint.facts.Text;
import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.RuleCard;
import chokepoint.whynot.Asker;
import chokepoint.whynot.Candidate;
import chokepoint.whynot.Question;
import chokepoint.whynot.WhyNot;
import chokepoint.whynot.WhyNotStory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Explains expectations that were not met, in a few lines each. */
final class Explainer {
  private static final int LINES = 20;

  private final Assessor assessor;
  private final Asker asker;

  Explainer(Assessor assessor, ModuleCache cache) {
    this.assessor = assessor;
    this.asker = new Asker(assessor, cache);
  }

  /** A case whose failures say why, or why not. */
  CaseResult explained(CaseResult result) {
    return result.set().isEmpty()
        ? result
        : result.saying(f -> f.asks().map(p -> told(result.set().get(), p)).orElse(""));
  }

  private String told(FactSet set, Puzzle puzzle) {
    if (puzzle instanceof Puzzle.Why why) {
      return shortened(proof(set, why.finding()));
    }
    return shortened(
        WhyNotStory.brief(
            puzzle instanceof Puzzle.WhySilent silent
                ? silent(set, silent.rule())
                : missing(set, ((Puzzle.WhyNot) puzzle).wanted()),
            Language.EN));
  }

  private String proof(FactSet set, String finding) {
    Assessment assessment = assessor.assess(set);
    return ProofTree.draw(assessment, assessment.finding(finding).orElseThrow(), Language.EN);
  }

  private WhyNot missing(FactSet set, ExpectedFinding wanted) {
    Map<String, String> fields = new TreeMap<>();
    wanted.fields().forEach((name, value) -> fields.put(name, value.toString()));
    return asker.ask(set, new Question(wanted.type(), fields));
  }

  /** How far one rule got; nothing if there is no such rule. */
  private WhyNot silent(FactSet set, String id) {
    List<Candidate> candidates =
        assessor.rules().rules().stream()
            .filter(r -> r.id().equals(id))
            .map(RuleCard::concludes)
            .flatMap(types -> types.stream().sorted().limit(1))
            .flatMap(type -> asker.ask(set, new Question(type, Map.of())).candidates().stream())
            .filter(c -> c.rule().id().equals(id))
            .toList();
    Text asked = new Text("firing of " + id, Optional.of(id + "的触发"));
    return new WhyNot(new Question(id, Map.of()), asked, candidates);
  }

  private static String shortened(String text) {
    List<String> lines = text.lines().toList();
    StringBuilder out = new StringBuilder();
    lines.stream().limit(LINES).forEach(l -> out.append("\n    ").append(l));
    return lines.size() > LINES ? out.append("\n    ...").toString() : out.toString();
  }
}
