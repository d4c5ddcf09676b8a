package chokepoint.maths;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Output that adapts to a loss once a slack stock is used up: from then on x' = ((1 - L) - x) /
 * tau, held as each day's mean. After the inventory rule of the ARIO model (Hallegatte 2008, 2014).
 *
 * @param slack the stock that is used up before output falls
 * @param tau time constant in days; 0 follows the loss at once
 */
public record Adaptation(Cover slack, double tau) {
  /** Output below this is none, and a shortfall below it is over once the loss is. */
  private static final double SETTLED = 0.001;

  /**
   * The adaptation of a site that aims to hold a stock.
   *
   * @param days the stock, in days of full use
   * @param psi share of it below which output falls
   * @param storage the most the whole stock can be by buying ahead
   */
  public static Adaptation of(
      double days, double psi, double refill, Steps ahead, @Nullable Double storage) {
    double tau = psi * days;
    Double room = storage == null ? null : Math.max(0, storage - tau);
    return new Adaptation(Cover.of(days - tau, refill, ahead, room), tau);
  }

  /** Output as a function of time, up to and including a day; 1 afterwards. */
  public Steps output(Steps loss, LocalDate lastDay) {
    double onset = slack.uncovered(loss).firstPositive();
    Steps lost = loss.within(0, 1);
    Steps shortfall =
        Rounding.isPositive(tau)
            ? dailyMeans(lost, onset, lastDay)
            : lost.times(Steps.window(onset, Double.POSITIVE_INFINITY));
    return shortfall.complement().zeroBelow(SETTLED).oneAfter(lastDay);
  }

  /** The shortfall y = 1 - x, which follows y' = (L - y) / tau from the onset on. */
  private Steps dailyMeans(Steps lost, double onset, LocalDate lastDay) {
    double t = Math.max(onset, lost.start(0));
    double day = Math.floor(t);
    double y = lost.valueOf(-1);
    int piece = lost.pieceAt(t);
    Pieces means = new Pieces(y, (int) Math.max(0, lastDay.toEpochDay() + 1 - day));
    for (; day <= lastDay.toEpochDay(); day++) {
      if (y < SETTLED && !Rounding.isPositive(lost.valueOf(piece))) {
        y = 0;
      }
      double mean = 0;
      while (t < day + 1) {
        double to = Math.min(day + 1, lost.start(piece + 1));
        double change = (y - lost.valueOf(piece)) * -Math.expm1((t - to) / tau);
        mean += lost.valueOf(piece) * (to - t) + change * tau;
        y -= change;
        t = to;
        piece += t == lost.start(piece + 1) ? 1 : 0;
      }
      means.append(day, mean);
    }
    return means.steps();
  }
}
