package chokepoint.maths;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generated functions of time, losses among them, and stocks. */
final class Functions extends DomainContextBase {

  /** A loss: 0 before day 0, within [0, 1], and 0 again in the end or for ever. */
  record Loss(Steps steps) {}

  /** Two losses, the first nowhere above the second. */
  record Ordered(Steps smaller, Steps larger) {}

  /** A moment between day 0 and day 400, on a grid of an eighth of a day. */
  record Moment(double time) {}

  /** A stock with all that fills it. */
  record Stock(Cover cover) {}

  @Provide
  Arbitrary<Steps> functions() {
    return curve(values(-3, 3), values(-3, 3));
  }

  @Provide
  Arbitrary<Loss> losses() {
    return curve(Arbitraries.just(0.0), shares()).map(Loss::new);
  }

  @Provide
  Arbitrary<Ordered> ordered() {
    return Combinators.combine(losses(), losses())
        .as((a, b) -> new Ordered(a.steps(), a.steps().max(b.steps())));
  }

  @Provide
  Arbitrary<Moment> moments() {
    return Arbitraries.integers().between(0, 3200).map(i -> new Moment(i / 8.0));
  }

  @Provide
  Arbitrary<Stock> stocks() {
    Arbitrary<Double> storage =
        Arbitraries.oneOf(days(120), Arbitraries.just(Double.POSITIVE_INFINITY));
    Arbitrary<Double> refill = Arbitraries.oneOf(Arbitraries.just(0.0), values(0, 2));
    Arbitrary<Steps> ahead =
        Arbitraries.oneOf(Arbitraries.just(Steps.ZERO), curve(Arbitraries.just(0.0), values(0, 2)));
    return Combinators.combine(days(60), refill, ahead, storage)
        .as((d, r, a, s) -> new Stock(new Cover(d, r, a, s)));
  }

  private static Arbitrary<Steps> curve(Arbitrary<Double> before, Arbitrary<Double> values) {
    Arbitrary<Double> times = Arbitraries.integers().between(0, 1600).map(i -> i / 8.0);
    Arbitrary<List<Double>> starts = times.list().ofMaxSize(8);
    return Combinators.combine(before, starts, values.list().ofSize(8)).as(Functions::curve);
  }

  private static Steps curve(double before, List<Double> starts, List<Double> values) {
    TreeMap<Double, Double> pieces = new TreeMap<>();
    for (int i = 0; i < starts.size(); i++) {
      pieces.put(starts.get(i), values.get(i));
    }
    return Curve.of(
        before,
        pieces.entrySet().stream()
            .flatMap(e -> List.of(e.getKey(), e.getValue()).stream())
            .mapToDouble(Double::doubleValue)
            .toArray());
  }

  private static Arbitrary<Double> shares() {
    return Arbitraries.oneOf(Arbitraries.of(0.0, 0.0, 1.0, 1.0 / 3, 0.8), values(0, 1));
  }

  private static Arbitrary<Double> values(int low, int high) {
    return Arbitraries.doubles().between(low, high).ofScale(3);
  }

  private static Arbitrary<Double> days(int most) {
    return Arbitraries.doubles().between(0, most).ofScale(1);
  }
}
