package chokepoint.averting;

import chokepoint.assessment.Conclusion;
import chokepoint.assessment.Finding;
import chokepoint.explanation.FindingPattern;
import chokepoint.explanation.PatternException;
import chokepoint.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * What is to be brought about: that no finding fits a pattern.
 *
 * @param before if given, a finding that begins on that day or later does not count
 */
public record Goal(FindingPattern pattern, Optional<LocalDate> before) {

  /**
   * Reads a goal.
   *
   * @throws chokepoint.explanation.PatternException if the finding or the day is not understood
   */
  public static Goal parse(String finding, Optional<String> before, Vocabulary vocabulary) {
    return new Goal(FindingPattern.parse(finding, vocabulary), before.map(Goal::day));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new PatternException("'" + text + "' is no day", "Maybe write it as 2026-06-01");
    }
  }

  /** The same for what one finding is about alone. */
  Goal about(Finding finding, Vocabulary vocabulary) {
    return new Goal(pattern.about(finding, vocabulary), before);
  }

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
