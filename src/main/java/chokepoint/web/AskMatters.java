package chokepoint.web;

import chokepoint.assessment.Progress;
import chokepoint.facts.Request;
import chokepoint.influence.Matters;
import chokepoint.report.MattersJson;
import java.util.List;
import java.util.Map;

/** Which uncertain fields could still change the headlines. */
final class AskMatters implements Question {
  @Override
  public Request.Form form() {
    return new Request.Form(List.of(FACT_SET), List.of(), List.of());
  }

  @Override
  public Map<String, Object> answer(Edition edition, Request request, Progress progress) {
    return MattersJson.tree(Matters.of(edition.assessor(), request.set(FACT_SET), progress));
  }
}
