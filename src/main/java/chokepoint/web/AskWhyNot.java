package chokepoint.web;

import chokepoint.assessment.Progress;
import chokepoint.explanation.FindingPattern;
import chokepoint.facts.FactSet;
import chokepoint.facts.Request;
import chokepoint.report.WhyNotJson;
import java.util.List;
import java.util.Map;

/** Why a finding does not hold. */
final class AskWhyNot implements Question {
  @Override
  public Request.Form form() {
    return new Request.Form(List.of(FACT_SET), List.of(FINDING), List.of());
  }

  @Override
  public Map<String, Object> answer(Edition edition, Request request, Progress progress) {
    String asked = request.word(FINDING);
    FactSet set = request.set(FACT_SET);
    FindingPattern pattern = FindingPattern.parse(asked, edition.rules().vocabulary());
    return edition
        .asker()
        .ask(set, pattern)
        .map(WhyNotJson::tree)
        .orElseGet(() -> WhyNotJson.holds(asked));
  }
}
