package chokepoint.maths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A step function of time: piecewise constant, each piece closed at its start and open at its end.
 * Time is in days since 1970-01-01 and may have fractions; values have no unit of their own. Kept
 * canonical (no two neighbouring pieces are equal, values and times rounded to 1e-9), so that equal
 * functions are equal objects.
 */
public final class Steps {
  public static final Steps ZERO = new Steps(0, new double[0], new double[0]);
  public static final Steps ONE = new Steps(1, new double[0], new double[0]);

  private final double before;
  private final double[] starts;
  private final double[] values;
  private final int hash;

  private Steps(double before, double[] starts, double[] values) {
    this.before = before;
    this.starts = starts;
    this.values = values;
    this.hash =
        (Double.hashCode(before) * 31 + Arrays.hashCode(starts)) * 31 + Arrays.hashCode(values);
  }

  /** The function that is {@code before} until the first start and then each value in turn. */
  static Steps of(double before, double[] starts, double[] values, int size) {
    double[] s = new double[size];
    double[] v = new double[size];
    double last = Rounding.round(before);
    int n = 0;
    for (int i = 0; i < size; i++) {
      double start = Rounding.round(starts[i]);
      double value = Rounding.round(values[i]);
      if (n > 0 && s[n - 1] == start) {
        v[n - 1] = value;
        last = n > 1 ? v[n - 2] : Rounding.round(before);
        if (last == value) {
          n--;
        }
        last = value;
      } else if (value != last) {
        s[n] = start;
        v[n++] = value;
        last = value;
      }
    }
    return new Steps(Rounding.round(before), Arrays.copyOf(s, n), Arrays.copyOf(v, n));
  }

  /** 1 from the first day until (not including) the second, 0 elsewhere; open if that is null. */
  public static Steps window(LocalDate since, @Nullable LocalDate until) {
    return window(time(since), until == null ? Double.POSITIVE_INFINITY : time(until));
  }

  /**
   * 1 on any of the windows, 0 elsewhere.
   *
   * @param until the end of each, in the same order; null where it is open
   */
  public static Steps windows(List<LocalDate> since, List<@Nullable LocalDate> until) {
    Steps all = ZERO;
    for (int i = 0; i < since.size(); i++) {
      all = all.max(window(since.get(i), until.get(i)));
    }
    return all;
  }

  /** 1 on [since, until), 0 elsewhere; zero everywhere if the window is empty. */
  public static Steps window(double since, double until) {
    if (until <= since) {
      return ZERO;
    }
    return until == Double.POSITIVE_INFINITY
        ? of(0, new double[] {since}, new double[] {1}, 1)
        : of(0, new double[] {since, until}, new double[] {1, 0}, 2);
  }

  /**
   * Rises linearly from {@code from} at the start to {@code to} after so many days and stays there;
   * each day holds that day's mean, so the integral is that of the ramp.
   */
  public static Steps ramp(double start, double days, double from, double to) {
    int n = (int) Math.ceil(Math.max(0, days));
    double[] s = new double[n + 1];
    double[] v = new double[n + 1];
    for (int i = 0; i < n; i++) {
      double end = Math.min(i + 1, days);
      double width = end - i;
      s[i] = start + i;
      v[i] = from + (to - from) * (i + width / 2) / days;
    }
    s[n] = start + Math.max(0, days);
    v[n] = to;
    return of(0, s, v, n + 1);
  }

  public static Steps sum(Collection<Steps> all) {
    return all.stream().reduce(ZERO, Steps::plus);
  }

  /** The largest of all at each time; zero where there is none. */
  public static Steps max(Collection<Steps> all) {
    return all.stream().reduce(ZERO, Steps::max);
  }

  /** The smallest of all at each time, and at most 1. */
  public static Steps min(Collection<Steps> all) {
    return all.stream().reduce(ONE, Steps::min);
  }

  public Steps plus(Steps other) {
    return merge(other, Double::sum);
  }

  public Steps minus(Steps other) {
    return merge(other, (a, b) -> a - b);
  }

  public Steps times(Steps other) {
    return merge(other, (a, b) -> a * b);
  }

  public Steps times(double factor) {
    return map(a -> a * factor);
  }

  public Steps max(Steps other) {
    return merge(other, Math::max);
  }

  public Steps min(Steps other) {
    return merge(other, Math::min);
  }

  /** 1 minus this. */
  public Steps complement() {
    return map(a -> 1 - a);
  }

  /** This with every value brought into [low, high]. */
  public Steps within(double low, double high) {
    return map(a -> Math.min(high, Math.max(low, a)));
  }

  /** This with 0 wherever it is below the level. */
  public Steps zeroBelow(double level) {
    return map(a -> a < Rounding.round(level) ? 0 : a);
  }

  /** This, so many days later. */
  public Steps shifted(double days) {
    double[] s = Arrays.stream(starts).map(t -> t + days).toArray();
    return of(before, s, values, s.length);
  }

  /** This up to and including a day, 0 afterwards. */
  public Steps until(LocalDate lastDay) {
    return times(window(lastDay.toEpochDay() + 1.0, Double.POSITIVE_INFINITY).complement());
  }

  /** This up to and including a day, 1 afterwards. */
  public Steps oneAfter(LocalDate lastDay) {
    return max(window(lastDay.toEpochDay() + 1.0, Double.POSITIVE_INFINITY));
  }

  /** 1 where this is above 0, 0 elsewhere. */
  public Steps support() {
    return map(a -> a > 0 ? 1 : 0);
  }

  /** This with every stretch of zeros lasting so many days longer. */
  public Steps zerosExtended(double days) {
    if (days <= 0) {
      return this;
    }
    Steps zero = ZERO;
    for (Run r : runs(v -> v == 0, Double.POSITIVE_INFINITY)) {
      zero = zero.max(window(r.start(), r.end() + days));
    }
    return times(zero.complement());
  }

  public double at(double time) {
    int i = pieceAt(time);
    return i < 0 ? before : values[i];
  }

  public double at(LocalDate day) {
    return at(time(day));
  }

  public boolean isPositive() {
    return before > 0 || Arrays.stream(values).anyMatch(v -> v > 0);
  }

  /** The day on which it first rises above 0; null if never. */
  public @Nullable LocalDate firstDay() {
    double first = firstPositive();
    return Double.isInfinite(first) ? null : Run.day(first);
  }

  /** The largest value anywhere. */
  public double peak() {
    return Math.max(before, Arrays.stream(values).max().orElse(before));
  }

  /** The smallest value anywhere. */
  public double lowest() {
    return Math.min(before, Arrays.stream(values).min().orElse(before));
  }

  /** Whether this is at least as large as another everywhere. */
  public boolean covers(Steps other) {
    return merge(other, (a, b) -> a < b ? 1 : 0).equals(ZERO);
  }

  /** When it first rises above 0; infinite if never. */
  public double firstPositive() {
    if (before > 0) {
      return Double.NEGATIVE_INFINITY;
    }
    for (int i = 0; i < starts.length; i++) {
      if (values[i] > 0) {
        return starts[i];
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /** The maximal stretches above 0, as far as they begin by the horizon. */
  public List<Run> runs(LocalDate horizon) {
    return runs(v -> v > 0, horizon.toEpochDay() + 1.0);
  }

  /** The maximal stretches at exactly 0, as far as they begin by the horizon. */
  public List<Run> zeroRuns(LocalDate horizon) {
    return runs(v -> v == 0, horizon.toEpochDay() + 1.0);
  }

  /** The maximal stretches strictly between 0 and 1, as far as they begin by the horizon. */
  public List<Run> partialRuns(LocalDate horizon) {
    return runs(v -> v > 0 && v < 1, horizon.toEpochDay() + 1.0);
  }

  List<Run> runs(DoublePredicate inside, double limit) {
    List<Run> runs = new ArrayList<>();
    int n = starts.length;
    for (int i = -1; i < n; i++) {
      if (!inside.test(valueOf(i))) {
        continue;
      }
      int first = i;
      double low = valueOf(i);
      double high = low;
      while (i + 1 < n && inside.test(values[i + 1])) {
        i++;
        low = Math.min(low, values[i]);
        high = Math.max(high, values[i]);
      }
      double start = first < 0 ? Double.NEGATIVE_INFINITY : starts[first];
      double end = i + 1 < n ? starts[i + 1] : Double.POSITIVE_INFINITY;
      if (start < limit) {
        runs.add(new Run(start, end < limit ? end : Double.POSITIVE_INFINITY, low, high));
      }
    }
    return runs;
  }

  /** The integral from one time to another, in value times days; both finite. */
  public double integral(double from, double to) {
    double total = 0;
    double t = from;
    for (int i = pieceAt(from); t < to; i++) {
      double end = i + 1 < starts.length ? Math.min(starts[i + 1], to) : to;
      total += valueOf(i) * (end - t);
      t = end;
    }
    return Rounding.round(total);
  }

  /**
   * When the integral from a start reaches an amount; infinite if never. The function must not be
   * negative.
   */
  public double reaches(double amount, double from) {
    double left = amount;
    double t = from;
    for (int i = pieceAt(from); ; i++) {
      double end = i + 1 < starts.length ? starts[i + 1] : Double.POSITIVE_INFINITY;
      double value = valueOf(i);
      if (value > 0 && value * (end - t) >= left) {
        return Rounding.round(t + left / value);
      }
      if (end == Double.POSITIVE_INFINITY) {
        return end;
      }
      left -= value * (end - t);
      t = end;
    }
  }

  /**
   * When an account serves this draw: 1 from so many days after the draw begins (or after a day, if
   * that is later) until the amount is used up, or until a day if that comes first; 0 elsewhere.
   */
  public Steps servedFrom(double amount, LocalDate since, double delay, @Nullable LocalDate until) {
    double from = Math.max(time(since), firstPositive()) + delay;
    double end = until == null ? Double.POSITIVE_INFINITY : time(until);
    return Double.isInfinite(from) ? ZERO : window(from, Math.min(end, reaches(amount, from)));
  }

  /** A stretch with one value; the first has no start. */
  public record Piece(Optional<LocalDate> from, double value) {}

  /** All pieces in order, starts with fractions of a day dropped. */
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(Optional.empty(), before));
    for (int i = 0; i < starts.length; i++) {
      pieces.add(new Piece(Optional.of(Run.day(starts[i])), values[i]));
    }
    return pieces;
  }

  private static double time(LocalDate day) {
    return (double) day.toEpochDay();
  }

  int size() {
    return starts.length;
  }

  double start(int piece) {
    return piece < 0 ? Double.NEGATIVE_INFINITY : starts[piece];
  }

  double valueOf(int piece) {
    return piece < 0 ? before : values[piece];
  }

  /** The index of the piece that holds at a time, -1 before the first start. */
  int pieceAt(double time) {
    int i = Arrays.binarySearch(starts, time);
    return i >= 0 ? i : -i - 2;
  }

  private Steps map(DoubleUnaryOperator f) {
    return of(
        f.applyAsDouble(before), starts, Arrays.stream(values).map(f).toArray(), starts.length);
  }

  Steps merge(Steps other, DoubleBinaryOperator f) {
    double[] s = new double[starts.length + other.starts.length];
    double[] v = new double[s.length];
    int i = -1;
    int j = -1;
    int n = 0;
    while (i + 1 < starts.length || j + 1 < other.starts.length) {
      double a = i + 1 < starts.length ? starts[i + 1] : Double.POSITIVE_INFINITY;
      double b = j + 1 < other.starts.length ? other.starts[j + 1] : Double.POSITIVE_INFINITY;
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
      s[n] = Math.min(a, b);
      v[n++] = f.applyAsDouble(valueOf(i), other.valueOf(j));
    }
    return of(f.applyAsDouble(before, other.before), s, v, n);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Steps s
        && s.hash == hash
        && s.before == before
        && Arrays.equals(s.starts, starts)
        && Arrays.equals(s.values, values);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Pieces as {@code value from date}, for people who look into a proof. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(before);
    for (int i = 0; i < starts.length; i++) {
      text.append(", ").append(values[i]).append(" from ").append(Run.day(starts[i]));
    }
    return text.toString();
  }
}
