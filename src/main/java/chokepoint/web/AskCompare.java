package chokepoint.web;

import chokepoint.assessment.Progress;
import chokepoint.comparison.Comparison;
import chokepoint.facts.Request;
import chokepoint.report.ComparisonJson;
import java.util.List;
import java.util.Map;

/** What a scenario changes against a baseline. */
final class AskCompare implements Question {
  private static final String BASELINE = "baseline";
  private static final String SCENARIO = "scenario";

  @Override
  public Request.Form form() {
    return new Request.Form(List.of(BASELINE, SCENARIO), List.of(), List.of());
  }

  @Override
  public Map<String, Object> answer(Edition edition, Request request, Progress progress) {
    return ComparisonJson.tree(
        Comparison.of(edition.assessor(), request.set(BASELINE), request.set(SCENARIO)));
  }
}
