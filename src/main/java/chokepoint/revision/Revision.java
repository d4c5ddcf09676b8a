package chokepoint.revision;

import java.util.List;

/**
 * What a newer edition of the rules answers differently.
 *
 * @param before digest of the older edition
 * @param after digest of the newer one
 * @param assessed how many scenarios were assessed
 * @param scenarios those that are answered differently
 */
public record Revision(
    String before,
    String after,
    int assessed,
    List<ScenarioChange> scenarios,
    CaseChanges cases,
    RecordChange record) {

  public Revision {
    scenarios = List.copyOf(scenarios);
  }

  /** Whether nothing is answered differently. */
  public boolean none() {
    return scenarios.isEmpty() && cases.none() && record.outcomes().isEmpty();
  }
}
