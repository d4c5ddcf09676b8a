package chokepoint.maths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a step function and what can be asked of them. Times are in days since 1970-01-01.
 * The pieces are canonical, see {@link Pieces}, so that equal functions are equal objects;
 * questions about values are answered to 1e-9, see {@link Rounding}.
 */
public abstract sealed class Timeline permits Steps {
  final double before;
  private final double[] starts;
  private final double[] values;
  private int hash; // 0 until it is asked for

  /** Of pieces that are canonical and no longer change. */
  Timeline(double before, double[] starts, double[] values) {
    this.before = before;
    this.starts = starts;
    this.values = values;
  }

  public double at(double time) {
    return Rounding.round(valueOf(pieceAt(time)));
  }

  public double at(LocalDate day) {
    return at(time(day));
  }

  public boolean isPositive() {
    return Rounding.isPositive(peak());
  }

  /** The largest value anywhere. */
  public double peak() {
    double peak = before;
    for (double value : values) {
      peak = Math.max(peak, value);
    }
    return Rounding.round(peak);
  }

  /** The smallest value anywhere. */
  public double lowest() {
    double lowest = before;
    for (double value : values) {
      lowest = Math.min(lowest, value);
    }
    return Rounding.round(lowest);
  }

  /** When it first rises above 0; infinite if never. */
  public double firstPositive() {
    int i = -1;
    while (i < size() && !Rounding.isPositive(valueOf(i))) {
      i++;
    }
    return start(i);
  }

  /** The day on which it first rises above 0; null if never. */
  public @Nullable LocalDate firstDay() {
    double first = firstPositive();
    return first == Double.POSITIVE_INFINITY ? null : Rounding.day(first);
  }

  /** The maximal runs of days above 0, as far as they begin by the horizon. */
  public List<Run> runs(LocalDate horizon) {
    return Runs.inDays(this, v -> v > 0, horizon);
  }

  /**
   * The stretches of days above 0 on which one value holds, as far as they begin by the horizon;
   * values that change daily are one stretch.
   */
  public List<Run> levels(LocalDate horizon) {
    return Runs.levels(this, horizon);
  }

  /** The maximal runs of days at exactly 0, as far as they begin by the horizon. */
  public List<Run> zeroRuns(LocalDate horizon) {
    return Runs.inDays(this, v -> v == 0, horizon);
  }

  /** The maximal runs of days strictly between 0 and 1, as far as they begin by the horizon. */
  public List<Run> partialRuns(LocalDate horizon) {
    return Runs.inDays(this, v -> v > 0 && v < 1, horizon);
  }

  /** The integral from one time to another, in value times days. */
  public double integral(double from, double to) {
    return Account.integral(this, from, to);
  }

  /**
   * When the integral from a start reaches an amount; infinite if never. Not for negative values.
   */
  public double reaches(double amount, double from) {
    return Account.usedUp(this, amount, from);
  }

  /** All pieces in order, starts with fractions of a day dropped. */
  public List<Steps.Piece> pieces() {
    List<Steps.Piece> pieces = new ArrayList<>();
    pieces.add(new Steps.Piece(Optional.empty(), Rounding.round(before)));
    for (int i = 0; i < size(); i++) {
      pieces.add(new Steps.Piece(Optional.of(Rounding.day(starts[i])), Rounding.round(values[i])));
    }
    return pieces;
  }

  static double time(LocalDate day) {
    return (double) day.toEpochDay();
  }

  /** How many pieces follow the one before the first start. */
  int size() {
    return starts.length;
  }

  /** When a piece begins; infinite for the one after the last, negative for the one before all. */
  double start(int piece) {
    return piece < 0
        ? Double.NEGATIVE_INFINITY
        : piece < starts.length ? starts[piece] : Double.POSITIVE_INFINITY;
  }

  double valueOf(int piece) {
    return piece < 0 ? before : values[piece];
  }

  /** The index of the piece that holds at a time, -1 before the first start. */
  int pieceAt(double time) {
    int i = Arrays.binarySearch(starts, Rounding.round(time));
    return i >= 0 ? i : -i - 2;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o == this
        || (o instanceof Timeline s
            && s.hashCode() == hashCode()
            && s.before == before
            && Arrays.equals(s.starts, starts)
            && Arrays.equals(s.values, values));
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash =
          (Double.hashCode(before) * 31 + Arrays.hashCode(starts)) * 31 + Arrays.hashCode(values);
    }
    return hash;
  }

  /** Pieces as {@code value from date}, for people who look into a proof. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(Rounding.round(before));
    for (Steps.Piece p : pieces().subList(1, size() + 1)) {
      text.append(", ").append(p.value()).append(" from ").append(p.from().orElseThrow());
    }
    return text.toString();
  }
}
