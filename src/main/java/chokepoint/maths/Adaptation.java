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
  /** Within this of its target, output is there. */
  private static final double SETTLED = 0.001;

  /**
   * The adaptation of a site that aims to hold a stock.
   *
   * @param days the stock, in days of full use
   * @param psi share of it below which output falls
   * @param storage the most of it that can be held by buying ahead, no limit if null
   */
  public static Adaptation of(
      double days, double psi, double refill, Steps ahead, @Nullable Double storage) {
    @Nullable Double slackStorage = storage == null ? null : Double.valueOf(storage - psi * days);
    return new Adaptation(Cover.of(days * (1 - psi), refill, ahead, slackStorage), psi * days);
  }

  /** Output as a function of time, up to and including a day. */
  public Steps output(Steps loss, LocalDate lastDay) {
    double end = lastDay.toEpochDay() + 1.0;
    double onset = slack.empty(loss).firstPositive();
    if (onset >= end) {
      return Steps.ONE;
    }
    Steps target = loss.complement();
    int most = (int) Math.ceil(end - onset) + target.size() + 1;
    double[] starts = new double[most];
    double[] means = new double[most];
    double x = 1;
    double t = onset;
    int n = 0;
    while (t < end) {
      int piece = target.pieceAt(t);
      double next = piece + 1 < target.size() ? target.start(piece + 1) : Double.POSITIVE_INFINITY;
      double to = Math.min(next, Math.floor(Rounding.round(t - onset) + 1) + onset);
      double goal = target.valueOf(piece);
      double gap = Math.abs(x - goal) < SETTLED ? 0 : x - goal;
      double width = to - t;
      double decay = tau > 0 ? Math.exp(-width / tau) : 0;
      starts[n] = t;
      means[n++] = goal + (tau > 0 ? gap * tau * (1 - decay) / width : 0);
      x = goal + gap * decay;
      t = to;
    }
    return Steps.of(1, starts, means, n);
  }
}
