package chokepoint.cli;

import chokepoint.timing.RuleTimes;
import java.util.Locale;

/** The times rules take told to a reader, the longest first. */
final class TimesTable {
  private static final double NANOS_A_MILLI = 1e6;
  private static final double PERCENT = 100;

  private TimesTable() {}

  static String of(RuleTimes times) {
    StringBuilder out = new StringBuilder();
    out.append("      ms  share  firings  rule, over ").append(times.scenarios());
    out.append(" fact sets\n");
    times
        .rules()
        .forEach(
            t ->
                out.append(
                    String.format(
                        Locale.ROOT,
                        "%8.3f %4.1f %% %8d  %s %s%n",
                        t.spent().nanos() / NANOS_A_MILLI,
                        t.share() * PERCENT,
                        t.spent().firings(),
                        t.rule().id(),
                        t.rule().name())));
    return out.toString();
  }
}
