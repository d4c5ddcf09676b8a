package chokepoint.maths;

import static chokepoint.maths.Curve.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.maths.Functions.Loss;
import chokepoint.maths.Functions.Stock;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The exact kernel against accounts kept in tiny time steps. */
@Domain(Functions.class)
@Domain(DomainContext.Global.class)
final class SimulationTest {
  private static final int DAYS = 300;
  private static final int PER_DAY = 64;
  private static final double DT = 1.0 / PER_DAY;

  @Property(tries = 1000)
  void coverAgreesWithAnAccountInSmallSteps(@ForAll Stock stock, @ForAll Loss loss) {
    Cover c = stock.cover();
    Steps uncovered = c.uncovered(loss.steps());
    double level = c.days();
    double total = 0;
    for (int step = 0; step < DAYS * PER_DAY; step++) {
      if (step % PER_DAY == 0) {
        assertThat(uncovered.integral(0, step * DT)).isCloseTo(total, within(0.07));
      }
      double lost = loss.steps().at(step * DT) * DT;
      double regained = Math.min(Math.max(0, c.days() - level), c.refill() * DT);
      double bought = Math.min(Math.max(0, c.storage() - level), c.ahead().at(step * DT) * DT);
      total += Math.max(0, lost - level);
      level = lost > 0 ? Math.max(0, level - lost) : level + regained + bought;
    }
    assertThat(uncovered.integral(0, DAYS)).isCloseTo(total, within(0.07));
  }

  @Property(tries = 1000)
  void adaptationAgreesWithItsEquationInSmallSteps(
      @ForAll Loss loss,
      @ForAll @IntRange(max = 60) int cover,
      @ForAll @DoubleRange(min = 0, max = 1) double psi) {
    Steps output = Adaptation.of(cover, psi, 0, Steps.ZERO, null).output(loss.steps(), day(DAYS));
    double slack = cover * (1 - psi);
    double tau = cover * psi;
    boolean onset = false;
    double x = 1;
    double total = 0;
    for (int step = 0; step < DAYS * PER_DAY; step++) {
      double lost = loss.steps().at(step * DT);
      slack -= lost * DT;
      onset |= slack < -1e-9;
      if (onset) {
        x = tau < 2 * DT ? 1 - lost : x + ((1 - lost) - x) * DT / tau;
      }
      total += 1 - x;
      if (step % PER_DAY == PER_DAY - 1) {
        int day = step / PER_DAY;
        assertThat(1 - output.integral(day, day + 1)).isCloseTo(total * DT, within(0.035));
        total = 0;
      }
    }
  }

  @Property(tries = 1000)
  void servingAgreesWithAnAccountInSmallSteps(
      @ForAll Loss draw,
      @ForAll @DoubleRange(max = 90) double amount,
      @ForAll @IntRange(max = 50) int since,
      @ForAll @IntRange(max = 30) int delay) {
    Steps served = draw.steps().times(draw.steps().servedFrom(amount, day(since), delay, day(250)));
    double left = amount;
    double total = 0;
    double begins = Double.POSITIVE_INFINITY;
    for (int step = 0; step < DAYS * PER_DAY; step++) {
      double t = step * DT;
      double wanted = draw.steps().at(t) * DT;
      if (wanted > 0) {
        begins = Math.min(begins, Math.max(since, t) + delay);
      }
      double given = t >= begins && t < 250 ? Math.min(left, wanted) : 0;
      left -= given;
      total += given;
    }
    assertThat(served.integral(0, DAYS)).isCloseTo(total, within(1e-5));
  }
}
