package chokepoint.revision;

import chokepoint.assessment.Assessment;
import chokepoint.comparison.Differences;
import chokepoint.facts.Text;

/** A scenario that two editions answer differently. */
public sealed interface ScenarioChange {
  String id();

  /**
   * Both answer, with other findings.
   *
   * @param id name of its file
   */
  record Differing(
      String id, Text title, Assessment before, Assessment after, Differences differences)
      implements ScenarioChange {}

  /**
   * One of them does not answer, or both fail in different ways.
   *
   * @param before why the older edition does not; empty if it does
   * @param after why the newer one does not; empty if it does
   */
  record Refused(String id, String before, String after) implements ScenarioChange {}
}
