package chokepoint.web;

import chokepoint.assessment.Progress;
import chokepoint.averting.Averting;
import chokepoint.averting.Goal;
import chokepoint.facts.Request;
import chokepoint.report.AvertingJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would avert a finding, or put it off past a day. */
final class AskAvert implements Question {
  private static final String BEFORE = "before";

  @Override
  public Request.Form form() {
    return new Request.Form(List.of(FACT_SET), List.of(FINDING), List.of(BEFORE));
  }

  @Override
  public Map<String, Object> answer(Edition edition, Request request, Progress progress) {
    Optional<String> before = Optional.ofNullable(request.words().get(BEFORE));
    Goal goal = Goal.parse(request.word(FINDING), before, edition.rules().vocabulary());
    return AvertingJson.tree(
        Averting.of(edition.assessor(), request.set(FACT_SET), goal, progress));
  }
}
