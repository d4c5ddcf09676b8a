package chokepoint.maths;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A step function of time: piecewise constant, each piece closed at its start and open at its end.
 * Time is in days since 1970-01-01 and may have fractions; values have no unit of their own.
 */
public final class Steps extends Timeline {
  public static final Steps ZERO = new Steps(0, new double[0], new double[0]);
  public static final Steps ONE = new Steps(1, new double[0], new double[0]);

  /** A stretch with one value; the first has no start. */
  public record Piece(Optional<LocalDate> from, double value) {}

  /** Of pieces that are canonical and no longer change; others use {@link Pieces}. */
  Steps(double before, double[] starts, double[] values) {
    super(before, starts, values);
  }

  /** 1 from the first day until (not including) the second, 0 elsewhere; open if that is null. */
  public static Steps window(LocalDate since, @Nullable LocalDate until) {
    return window(time(since), until == null ? Double.POSITIVE_INFINITY : time(until));
  }

  /** 1 on [since, until), 0 elsewhere; zero everywhere if the window is empty. */
  public static Steps window(double since, double until) {
    return until <= since ? ZERO : new Pieces(0, 2).add(since, 1).add(until, 0).steps();
  }

  /**
   * 1 on any of the windows, 0 elsewhere.
   *
   * @param until the end of each, in the same order; null where it is open
   */
  public static Steps windows(List<LocalDate> since, List<@Nullable LocalDate> until) {
    return max(
        IntStream.range(0, since.size())
            .mapToObj(i -> window(since.get(i), until.get(i)))
            .toList());
  }

  /**
   * Rises linearly from {@code from} at the start to {@code to} after so many days and stays there;
   * each day holds that day's mean, so the integral is that of the ramp. 0 before the start.
   */
  public static Steps ramp(double start, double days, double from, double to) {
    if (!Double.isFinite(days)) {
      throw new IllegalArgumentException("a ramp of " + days + " days\nMaybe it has no end.");
    }
    Pieces pieces = new Pieces(0, (int) Math.ceil(Math.max(0, days)) + 1);
    for (int i = 0; i < days; i++) {
      double middle = (i + Math.min(i + 1, days)) / 2;
      pieces.add(start + i, from + (to - from) * middle / days);
    }
    return pieces.add(start + Math.max(0, days), to).steps();
  }

  public static Steps sum(Collection<Steps> all) {
    return reduce(all, ZERO, Steps::plus);
  }

  /** The largest of all at each time, and at least 0. */
  public static Steps max(Collection<Steps> all) {
    return reduce(all, ZERO, Steps::max);
  }

  /** The smallest of all at each time, and at most 1. */
  public static Steps min(Collection<Steps> all) {
    return reduce(all, ONE, Steps::min);
  }

  /** In pairs, then pairs of pairs, so that no long function is read once for each short one. */
  private static Steps reduce(Collection<Steps> all, Steps least, BinaryOperator<Steps> f) {
    Steps[] row = all.toArray(Steps[]::new);
    int n = row.length;
    for (; n > 1; n = (n + 1) / 2) {
      for (int i = 0; i < n; i += 2) {
        row[i / 2] = i + 1 < n ? f.apply(row[i], row[i + 1]) : row[i];
      }
    }
    return n == 0 ? least : f.apply(row[0], least);
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

  /** Halfway between this and another. */
  public Steps mean(Steps other) {
    return merge(other, (a, b) -> (a + b) / 2);
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
    double least = Rounding.round(level);
    return map(a -> Rounding.round(a) < least ? 0 : a);
  }

  /** 1 where this is above 0, 0 elsewhere. */
  public Steps support() {
    return map(a -> Rounding.isPositive(a) ? 1 : 0);
  }

  /** This, so many days later. */
  public Steps shifted(double days) {
    double shift = Rounding.round(days);
    Pieces pieces = new Pieces(before, size());
    for (int i = 0; i < size(); i++) {
      pieces.add(start(i) + shift, valueOf(i));
    }
    return shift == 0 ? this : pieces.steps();
  }

  /** This up to and including a day, 0 afterwards. */
  public Steps until(LocalDate lastDay) {
    return then(lastDay.toEpochDay() + 1.0, 0);
  }

  /** This up to and including a day, 1 afterwards. */
  public Steps oneAfter(LocalDate lastDay) {
    return then(lastDay.toEpochDay() + 1.0, 1);
  }

  /** This until a time, a value from then on. */
  private Steps then(double time, double value) {
    int last = pieceAt(time);
    if (last == size() - 1 && valueOf(last) == value) {
      return this;
    }
    Pieces pieces = new Pieces(before, last + 2);
    for (int i = 0; i <= last; i++) {
      pieces.append(start(i), valueOf(i));
    }
    return pieces.add(time, value).steps();
  }

  /** This with every stretch of zeros lasting so many days longer. */
  public Steps zerosExtended(double days) {
    return days > 0 ? Runs.zerosExtended(this, days) : this;
  }

  /** Whether this is at least as large as another everywhere. */
  public boolean covers(Steps other) {
    return !other.minus(this).isPositive();
  }

  /**
   * When an account serves this draw: 1 from so many days after the draw begins (or after a day, if
   * that is later) until the amount is used up, or until a day if that comes first; 0 elsewhere.
   */
  public Steps servedFrom(double amount, LocalDate since, double delay, @Nullable LocalDate until) {
    return servedFrom(amount, firstPositive(), since, delay, until);
  }

  /**
   * When an account serves this draw, if the delay counts from the start of a loss that may have
   * been served elsewhere before.
   *
   * @param lossStart in days since 1970-01-01
   */
  public Steps servedFrom(
      double amount, double lossStart, LocalDate since, double delay, @Nullable LocalDate until) {
    double from = Math.max(time(since), lossStart) + delay;
    return Account.served(
        this, amount, from, until == null ? Double.POSITIVE_INFINITY : time(until));
  }

  private Steps map(DoubleUnaryOperator f) {
    int same = -1;
    while (same < size() && f.applyAsDouble(valueOf(same)) == valueOf(same)) {
      same++;
    }
    if (same == size()) {
      return this;
    }
    Pieces pieces = new Pieces(f.applyAsDouble(before), size());
    for (int i = 0; i < size(); i++) {
      pieces.append(start(i), f.applyAsDouble(valueOf(i)));
    }
    return pieces.steps();
  }

  Steps merge(Steps other, DoubleBinaryOperator f) {
    if (other.size() == 0) {
      return map(a -> f.applyAsDouble(a, other.before));
    }
    Pieces pieces = new Pieces(f.applyAsDouble(before, other.before), size() + other.size());
    int i = -1;
    int j = -1;
    while (i + 1 < size() || j + 1 < other.size()) {
      double a = start(i + 1);
      double b = other.start(j + 1);
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
      pieces.append(Math.min(a, b), f.applyAsDouble(valueOf(i), other.valueOf(j)));
    }
    return pieces.steps();
  }
}
