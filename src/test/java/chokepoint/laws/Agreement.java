package chokepoint.laws;

import chokepoint.maths.Steps;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Whether rules and calculator tell the same: outputs within 0.01 and days within one, so that what
 * lasts less than a day in one may be missing in the other.
 */
final class Agreement {
  private static final double OUTPUT = 0.01;

  private Agreement() {}

  static List<String> differences(Answer rules, Calculator plain) {
    List<String> all = new ArrayList<>();
    plain.outputs.forEach(
        (site, means) -> {
          double[] told = daily(rules, site);
          for (int d = 1; d < World.DAYS - 2; d++) {
            if (apart(means, told, d) && apart(means, told, d + 1)) {
              all.add(site + " day " + d + ": rules " + told[d] + ", calculator " + means[d]);
              break;
            }
          }
        });
    Map<String, LocalDate> halts = rules.halts();
    plain.outputs.forEach(
        (site, means) -> {
          if (standsStill(means) || standsStill(daily(rules, site))) {
            halt(all, site, halts.get(site), plain.halts.get(site));
          }
        });
    return all;
  }

  /** A site's output, the mean of each day. */
  static double[] daily(Answer rules, String site) {
    Steps output = rules.outputs().getOrDefault("Output[" + site + "]", Steps.ONE);
    double first = (double) World.DAY_0.toEpochDay();
    double[] means = new double[World.DAYS];
    for (int d = 0; d < World.DAYS; d++) {
      means[d] = output.integral(first + d, first + d + 1);
    }
    return means;
  }

  private static boolean apart(double[] plain, double[] told, int day) {
    return outside(plain[day], told, day) || outside(told[day], plain, day);
  }

  /** For a whole day at least. */
  private static boolean standsStill(double[] means) {
    return Arrays.stream(means).anyMatch(m -> m < OUTPUT);
  }

  /** Whether a value is out of the range that the others have from a day before to a day after. */
  private static boolean outside(double value, double[] others, int day) {
    double low = Math.min(others[day], Math.min(others[day - 1], others[day + 1]));
    double high = Math.max(others[day], Math.max(others[day - 1], others[day + 1]));
    return value < low - OUTPUT || value > high + OUTPUT;
  }

  private static void halt(
      List<String> all,
      String site,
      @org.jspecify.annotations.Nullable LocalDate told,
      @org.jspecify.annotations.Nullable Double plain) {
    if (told == null && plain == null) {
      return;
    }
    long day = told == null ? Long.MAX_VALUE / 2 : ChronoUnit.DAYS.between(World.DAY_0, told);
    if (plain == null || Math.abs(day - Math.floor(plain)) > 1) {
      all.add(site + " halts: rules " + told + ", calculator " + plain);
    }
  }
}
