package chokepoint.averting;

import chokepoint.assessment.Conclusion;
import chokepoint.explanation.FindingPattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be brought about: that no finding fits a pattern.
 *
 * @param before if given, a finding that begins on that day or later does not count
 */
public record Goal(FindingPattern pattern, Optional<LocalDate> before) {

  /** Whether a finding stands in the way. */
  public boolean isBrokenBy(Conclusion finding) {
    return pattern.matches(finding.id(), finding.type(), finding.fields())
        && before.flatMap(b -> begins(finding).map(d -> d.isBefore(b))).orElse(true);
  }

  boolean isReachedBy(List<Conclusion> findings) {
    return findings.stream().noneMatch(this::isBrokenBy);
  }

  /** Its first date in declared order. */
  private static Optional<LocalDate> begins(Conclusion finding) {
    return finding.fields().values().stream()
        .filter(LocalDate.class::isInstance)
        .map(LocalDate.class::cast)
        .findFirst();
  }
}
