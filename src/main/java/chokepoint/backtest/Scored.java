package chokepoint.backtest;

import chokepoint.facts.Observed;
import chokepoint.facts.Observed.Kind;
import chokepoint.facts.Text;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * An outcome beside its forecast.
 *
 * @param cameAbout whether the event did: a halt, a suspended mine, a price at least a tenth higher
 * @param weight by confidence, shared among the outcomes of its kind in the episode
 * @param naive what the naive forecast of its kind says, where there is one
 * @param why why it is forecast, or what stands nearest to it, from the facts as stated
 * @param whyNot of an event that came about and was not forecast, what stopped the rules
 */
public record Scored(
    Observed observed,
    boolean cameAbout,
    Forecast forecast,
    double weight,
    Optional<Double> naive,
    Text why,
    List<Text> whyNot) {

  public Scored {
    whyNot = List.copyOf(whyNot);
  }

  public Kind kind() {
    return observed.kind().event();
  }

  public double p() {
    return forecast.p();
  }

  /** Whether the likelier forecast was right. */
  public boolean right() {
    return forecast.expected() == cameAbout;
  }

  /**
   * Days from the observed day to the forecast one; against a day that is only the latest possible,
   * days after it, or none.
   */
  public Optional<Long> dayError() {
    if (kind() != Kind.HALT || !cameAbout || observed.date().isEmpty()) {
      return Optional.empty();
    }
    return forecast
        .day()
        .map(day -> ChronoUnit.DAYS.between(observed.date().orElseThrow(), day))
        .map(days -> observed.latest() ? Math.max(0, days) : days);
  }

  /** Of a price, whether the observed multiple lies in the forecast range. */
  public Optional<Boolean> inside() {
    return observed
        .multiple()
        .filter(m -> kind() == Kind.PRICE)
        .flatMap(m -> forecast.span().map(s -> s.holds(m)));
  }

  /** The weighted square of what a forecast lacked. */
  double loss(double forecastShare) {
    double gap = forecastShare - (cameAbout ? 1 : 0);
    return weight * gap * gap;
  }
}
