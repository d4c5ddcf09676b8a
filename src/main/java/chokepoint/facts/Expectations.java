package chokepoint.facts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an assessment of the fact set is expected to hold, or which rules are to refuse it.
 *
 * @param findings findings it has
 * @param absent findings it does not have
 * @param fired rules that fire
 * @param refused the rules that find the input mistaken; if there are any, nothing else is expected
 */
public record Expectations(
    List<ExpectedFinding> findings,
    List<ExpectedFinding> absent,
    List<ExpectedRule> fired,
    List<ExpectedRule> refused) {
  public static final Expectations NONE =
      new Expectations(List.of(), List.of(), List.of(), List.of());

  public Expectations {
    findings = List.copyOf(findings);
    absent = List.copyOf(absent);
    fired = List.copyOf(fired);
    refused = List.copyOf(refused);
  }

  public boolean none() {
    return equals(NONE);
  }

  /** A rule by its id, and where it is expected. */
  public record ExpectedRule(String id, Place place) {}

  /**
   * A finding by its type and some of its fields.
   *
   * @param fields values typed as in {@link Fact}; a field that is not given matches anything
   * @param empty fields that are to have no value
   * @param place where it is expected
   */
  public record ExpectedFinding(
      String type, Map<String, Object> fields, Set<String> empty, Place place) {
    public ExpectedFinding {
      fields = Ordered.copy(fields);
      empty = Collections.unmodifiableSortedSet(new TreeSet<>(empty));
    }

    public ExpectedFinding(String type, Map<String, Object> fields, Place place) {
      this(type, fields, Set.of(), place);
    }
  }
}
