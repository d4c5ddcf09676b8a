package chokepoint.facts;

import java.util.List;
import java.util.Map;

/**
 * What an assessment of the fact set is expected to hold.
 *
 * @param findings findings it has
 * @param absent findings it does not have
 * @param fired ids of rules that fire
 */
public record Expectations(
    List<ExpectedFinding> findings, List<ExpectedFinding> absent, List<String> fired) {
  public static final Expectations NONE = new Expectations(List.of(), List.of(), List.of());

  public Expectations {
    findings = List.copyOf(findings);
    absent = List.copyOf(absent);
    fired = List.copyOf(fired);
  }

  public boolean none() {
    return equals(NONE);
  }

  /**
   * A finding by its type and some of its fields.
   *
   * @param fields values typed as in {@link Fact}; a field that is not given matches anything
   * @param place where it is expected
   */
  public record ExpectedFinding(String type, Map<String, Object> fields, Place place) {
    public ExpectedFinding {
      fields = Ordered.copy(fields);
    }
  }
}
