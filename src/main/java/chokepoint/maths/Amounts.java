package chokepoint.maths;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amounts over time: ratios, days they begin on, and how long they last. */
public final class Amounts {
  private static final double DAYS_A_YEAR = 365;

  private Amounts() {}

  /** One step function divided by another, which is nowhere 0. */
  public static Steps ratio(Steps of, Steps to) {
    return of.merge(to, (a, b) -> a / b);
  }

  /** What one step function is of another that it never exceeds; 1 where that is 0. */
  public static Steps part(Steps of, Steps whole) {
    return of.merge(whole, (a, b) -> Rounding.isPositive(b) ? a / b : 1);
  }

  /** 1 from a day on and 0 before; 1 at all times if there is no such day. */
  public static Steps onceFrom(@Nullable LocalDate day) {
    return day == null ? Steps.ONE : Steps.window(day, null);
  }

  /**
   * The day so many days after a stretch begins, fractions dropped; null if it has no beginning.
   */
  public static @Nullable LocalDate dayAfterStart(Run run, double days) {
    boolean always = run.start() == Double.NEGATIVE_INFINITY;
    return always ? null : Rounding.day(run.start() + days);
  }

  /** Days that an amount lasts when so much of it is used in a year of 365 days. */
  public static double daysLasting(double amount, double perYear) {
    return Rounding.round(amount / perYear * DAYS_A_YEAR);
  }

  /** Days of full output that are lost while output, 1 being full, is lower. */
  public static double daysLost(Steps output) {
    return output.complement().integral(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** What is lost in so many days of what comes to so much in a year of 365 days. */
  public static double inDays(double perYear, double days) {
    return Rounding.round(perYear * days / DAYS_A_YEAR);
  }

  /** So many times the sum; null of nothing. */
  public static @Nullable Double total(List<Double> all, double factor) {
    return all.isEmpty() ? null : Rounding.round(factor * all.stream().mapToDouble(x -> x).sum());
  }

  /** The one there is, or another where there is none. */
  public static double only(List<Double> all, double otherwise) {
    return all.isEmpty() ? otherwise : all.get(0);
  }
}
