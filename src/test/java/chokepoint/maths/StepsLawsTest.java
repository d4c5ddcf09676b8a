package chokepoint.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.maths.Functions.Loss;
import chokepoint.maths.Functions.Moment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Functions.class)
@Domain(DomainContext.Global.class)
final class StepsLawsTest {

  @Property
  void sumsDoNotDependOnOrder(@ForAll @Size(max = 9) List<Steps> all, @ForAll Random random) {
    List<Steps> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);

    assertThat(Steps.sum(shuffled)).isEqualTo(Steps.sum(all));
    assertThat(Steps.max(shuffled)).isEqualTo(Steps.max(all));
    assertThat(Steps.min(shuffled)).isEqualTo(Steps.min(all));
    assertThat(Steps.sum(all)).isEqualTo(all.stream().reduce(Steps.ZERO, Steps::plus));
    assertThat(Steps.max(all)).isEqualTo(all.stream().reduce(Steps.ZERO, Steps::max));
  }

  @Property
  void operationsCommute(@ForAll Steps a, @ForAll Steps b) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
    assertThat(a.times(b)).isEqualTo(b.times(a));
    assertThat(a.max(b)).isEqualTo(b.max(a));
    assertThat(a.min(b)).isEqualTo(b.min(a));
  }

  @Property
  void whatIsDoneCanBeUndone(
      @ForAll Steps a, @ForAll Steps b, @ForAll @DoubleRange(min = -999, max = 999) double days) {
    assertThat(a.plus(b).minus(b)).isEqualTo(a);
    assertThat(a.complement().complement()).isEqualTo(a);
    assertThat(a.shifted(days).shifted(-days)).isEqualTo(a);
  }

  @Property
  void extremesAreIdempotentAndAbsorbing(@ForAll Steps a, @ForAll Steps b) {
    assertThat(a.max(a)).isEqualTo(a);
    assertThat(a.min(a)).isEqualTo(a);
    assertThat(a.max(a.min(b))).isEqualTo(a);
    assertThat(a.min(b)).isEqualTo(a.complement().max(b.complement()).complement());
    assertThat(a.max(b).covers(a)).isTrue();
    assertThat(a.covers(b)).isEqualTo(a.max(b).equals(a));
  }

  @Property
  void neutralElementsChangeNothing(@ForAll Steps a) {
    assertThat(a.plus(Steps.ZERO)).isEqualTo(a);
    assertThat(a.times(Steps.ONE)).isEqualTo(a);
    assertThat(a.times(Steps.ZERO)).isEqualTo(Steps.ZERO);
    assertThat(a.within(-3, 3)).isEqualTo(a);
    assertThat(a.shifted(0)).isEqualTo(a);
  }

  @Property
  void everyOperationIsThatOfTheValues(@ForAll Steps a, @ForAll Steps b, @ForAll Moment when) {
    double x = a.at(when.time());
    double y = b.at(when.time());

    assertThat(a.plus(b).at(when.time())).isCloseTo(x + y, within(1e-9));
    assertThat(a.minus(b).at(when.time())).isCloseTo(x - y, within(1e-9));
    assertThat(a.times(b).at(when.time())).isCloseTo(x * y, within(1e-9));
    assertThat(a.max(b).at(when.time())).isEqualTo(Math.max(x, y));
    assertThat(a.complement().at(when.time())).isCloseTo(1 - x, within(1e-9));
    assertThat(a.support().at(when.time())).isEqualTo(x > 0 ? 1 : 0);
    assertThat(a.within(0, 1).at(when.time())).isEqualTo(Math.min(1, Math.max(0, x)));
    assertThat(a.shifted(5).at(when.time() + 5)).isEqualTo(x);
  }

  /** On a coarse grid, where chance makes equal functions often. */
  @Property
  void objectsAreEqualIfAndOnlyIfTheFunctionsAre(
      @ForAll @Size(4) List<@IntRange(max = 1) Integer> one,
      @ForAll @Size(4) List<@IntRange(max = 1) Integer> two) {
    Steps a = fromLeft(one);
    Steps b = fromRight(two);

    assertThat(a.equals(b)).isEqualTo(one.equals(two));
    if (one.equals(two)) {
      assertThat(a).hasSameHashCodeAs(b);
    }
  }

  private static Steps fromLeft(List<Integer> values) {
    return Curve.of(values.get(0), 1, values.get(1), 2, values.get(2), 3, values.get(3));
  }

  private static Steps fromRight(List<Integer> values) {
    Steps all = Steps.ONE.times(values.get(3));
    for (int i = 2; i >= 0; i--) {
      Steps later = Steps.window(i + 1, Curve.FOREVER);
      all = all.times(later).plus(later.complement().times(values.get(i)));
    }
    return all;
  }

  @Property
  void integralsAddUp(@ForAll Steps f, @ForAll Moment a, @ForAll Moment b, @ForAll Moment c) {
    double[] t = {a.time(), b.time(), c.time()};
    Arrays.sort(t);

    assertThat(f.integral(t[0], t[1]) + f.integral(t[1], t[2]))
        .isCloseTo(f.integral(t[0], t[2]), within(3e-9));
  }

  @Property
  void integralsAreLinear(@ForAll Steps f, @ForAll Steps g) {
    assertThat(f.plus(g).integral(0, 400))
        .isCloseTo(f.integral(0, 400) + g.integral(0, 400), within(3e-9));
    assertThat(f.times(0.5).integral(0, 400)).isCloseTo(f.integral(0, 400) / 2, within(2e-9));
  }

  @Property
  void anAmountIsReachedWhenTheIntegralIsTheAmount(
      @ForAll Loss loss,
      @ForAll Moment from,
      @ForAll @DoubleRange(min = 0, max = 300) @Scale(2) double amount) {
    double reached = loss.steps().reaches(amount, from.time());

    if (Double.isInfinite(reached)) {
      assertThat(loss.steps().integral(from.time(), 1e6)).isLessThan(amount);
    } else {
      assertThat(loss.steps().integral(from.time(), reached)).isCloseTo(amount, within(2e-6));
    }
  }

  @Property
  void aRampHasTheAreaOfATrapezium(
      @ForAll @DoubleRange(max = 40) double days,
      @ForAll @DoubleRange(max = 1) @Scale(3) double from,
      @ForAll @DoubleRange(max = 1) @Scale(3) double to) {
    assertThat(Steps.ramp(7, days, from, to).integral(0, 7 + days))
        .isCloseTo(days * (from + to) / 2, within(1e-8));
  }

  @Property
  void aWindowIsItsTwoHalves(@ForAll Moment a, @ForAll Moment b, @ForAll Moment c) {
    double[] t = {a.time(), b.time(), c.time()};
    Arrays.sort(t);
    Steps halves = Steps.window(t[0], t[1]).max(Steps.window(t[1], t[2]));

    assertThat(halves).isEqualTo(Steps.window(t[0], t[2]));
    assertThat(halves.shifted(3.3)).isEqualTo(Steps.window(t[0], t[2]).shifted(3.3));
  }
}
