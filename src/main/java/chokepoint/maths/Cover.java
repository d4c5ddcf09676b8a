package chokepoint.maths;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stock that covers a loss for a time: an account that starts full, drains at the rate of the
 * loss, fills while there is none, and is never reset.
 *
 * @param days what it holds at first, in days of full use
 * @param refill days regained a day while there is no loss, up to {@code days}
 * @param ahead days added a day by buying ahead while there is no loss, over time, not negative
 * @param storage the most it can hold by buying ahead
 */
public record Cover(double days, double refill, Steps ahead, double storage) {

  public Cover {
    if (!(days >= 0 && Double.isFinite(days) && refill >= 0 && storage >= 0)) {
      throw new IllegalArgumentException(
          "a stock of "
              + days
              + " days, refill "
              + refill
              + ", storage "
              + storage
              + "\nMaybe an amount is negative.");
    }
  }

  /** A cover whose storage has no stated limit if {@code storage} is null. */
  public static Cover of(double days, double refill, Steps ahead, @Nullable Double storage) {
    return new Cover(days, refill, ahead, storage == null ? Double.POSITIVE_INFINITY : storage);
  }

  /** Where the account is empty and the loss goes on, the loss; 0 elsewhere. */
  public Steps uncovered(Steps loss) {
    return walk(loss).uncovered.steps();
  }

  /** The least that is left at any time, in days; 0 if it empties. */
  public double least(Steps loss) {
    return Rounding.round(walk(loss).least);
  }

  /**
   * The day on which it would be used up, where a loss that ends, and that this covers, comes
   * nearest to that.
   */
  public LocalDate wouldLast(Steps loss) {
    return walk(loss).margin.lasts();
  }

  /** The day on which such a loss ends there. */
  public LocalDate lossEnds(Steps loss) {
    return walk(loss).margin.ends();
  }

  /** The days between. */
  public double daysShort(Steps loss) {
    return walk(loss).margin.days();
  }

  private Walk walk(Steps loss) {
    // At each time there is a loss that drains, or buying ahead, told by a negative rate, or none.
    Steps rates = loss.merge(ahead, (l, a) -> Rounding.isPositive(l) ? l : -a);
    Walk walk = new Walk(2 * rates.size() + 2);
    for (int i = -1; i < rates.size(); i++) {
      double rate = rates.valueOf(i);
      if (rate > 0) {
        walk.drain(rates, i);
      } else {
        walk.fill(rates.start(i), rates.start(i + 1), -rate);
      }
    }
    return walk;
  }

  /** The account as time goes on. */
  private final class Walk {
    final Pieces uncovered;
    double level = days;
    double least = days;
    boolean empty;
    Margin margin = Margin.NONE;

    Walk(int most) {
      uncovered = new Pieces(0, most);
    }

    void drain(Steps rates, int piece) {
      double from = rates.start(piece);
      double to = rates.start(piece + 1);
      double loss = rates.valueOf(piece);
      double end = Rounding.round(from + level / loss);
      uncovered.add(from, 0);
      if (end < to && (empty || Account.spent(rates, piece, end) == end)) {
        uncovered.add(end, loss);
        level = 0;
        empty = true;
      } else {
        level = Math.max(0, level - loss * (to - from));
        margin = rates.valueOf(piece + 1) > 0 ? margin : margin.orLess(to, level / loss);
      }
      least = Math.min(least, level);
    }

    void fill(double from, double to, double bought) {
      uncovered.add(from, 0);
      empty = false;
      double left = rise(to - from, refill + bought, Math.min(days, storage));
      rise(left, storage > days ? bought : refill, Math.max(days, storage));
    }

    /** Rises to a level at most; what is left of the time. */
    private double rise(double time, double rate, double most) {
      if (rate <= 0 || level >= most) {
        return time;
      }
      double needed = (most - level) / rate;
      level = needed < time ? most : Math.min(most, level + rate * time);
      return Math.max(0, time - needed);
    }
  }
}
