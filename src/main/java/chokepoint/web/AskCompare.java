package chokepoint.web;

import chokepoint.assessment.Assessor;
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

  private final Assessor assessor;

  AskCompare(Assessor assessor) {
    this.assessor = assessor;
  }

  @Override
  public Request.Form form() {
    return new Request.Form(List.of(BASELINE, SCENARIO), List.of(), List.of());
  }

  @Override
  public Map<String, Object> answer(Request request, Progress progress) {
    return ComparisonJson.tree(
        Comparison.of(assessor, request.set(BASELINE), request.set(SCENARIO)));
  }
}
