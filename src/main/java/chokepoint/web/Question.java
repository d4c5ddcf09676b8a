package chokepoint.web;

import chokepoint.assessment.Progress;
import chokepoint.facts.Request;
import java.util.Map;

/** A kind of question about fact sets. */
interface Question {
  String FACT_SET = "factSet";
  String FINDING = "finding";

  /** What a request must hold. */
  Request.Form form();

  /**
   * The answer as it is published.
   *
   * @param edition the rules to answer by
   * @param progress told how far long work has got
   */
  Map<String, Object> answer(Edition edition, Request request, Progress progress);
}
