package chokepoint.history;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Which assessments are looked for.
 *
 * @param words what the title must hold in either language, or the rules' digest; empty for any
 * @param since first day on which it was saved, as it was in Greenwich
 * @param until first day on which it was not yet saved
 */
public record Wanted(String words, Optional<LocalDate> since, Optional<LocalDate> until) {
  public static Wanted any() {
    return titled("");
  }

  public static Wanted titled(String words) {
    return new Wanted(words, Optional.empty(), Optional.empty());
  }

  long from() {
    return since.map(Wanted::millis).orElse(Long.MIN_VALUE);
  }

  long before() {
    return until.map(Wanted::millis).orElse(Long.MAX_VALUE);
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
