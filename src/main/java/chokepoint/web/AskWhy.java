package chokepoint.web;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Progress;
import chokepoint.explanation.FindingPattern;
import chokepoint.facts.Request;
import chokepoint.influence.Needs;
import chokepoint.report.WhyJson;
import java.util.List;
import java.util.Map;

/** Why a finding holds. */
final class AskWhy implements Question {
  @Override
  public Request.Form form() {
    return new Request.Form(List.of(FACT_SET), List.of(FINDING), List.of());
  }

  @Override
  public Map<String, Object> answer(Edition edition, Request request, Progress progress) {
    String asked = request.word(FINDING);
    FindingPattern pattern = FindingPattern.parse(asked, edition.rules().vocabulary());
    Assessment assessment = edition.assessor().prove(request.set(FACT_SET));
    List<Needs> needs =
        assessment.findings().stream()
            .filter(pattern::matches)
            .map(f -> Needs.of(edition.assessor(), assessment, f, progress))
            .toList();
    return WhyJson.tree(asked, assessment, needs);
  }
}
