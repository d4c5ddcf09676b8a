package chokepoint.maths;

import static chokepoint.maths.Curve.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.maths.Functions.Loss;
import chokepoint.maths.Functions.Moment;
import chokepoint.maths.Functions.Ordered;
import chokepoint.maths.Functions.Stock;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws of stocks: more of what helps never hurts, more of what hurts never helps. */
@Domain(Functions.class)
@Domain(DomainContext.Global.class)
final class LawsTest {
  private static final LocalDate HORIZON = day(400);

  /** Times closer than this count as one. */
  private static final double MOMENT = 1e-5;

  @Property
  void moreCoverNeverEmptiesEarlier(
      @ForAll Stock stock, @ForAll Loss loss, @ForAll @DoubleRange(max = 50) double more) {
    Cover c = stock.cover();
    Cover larger = new Cover(c.days() + more, c.refill(), c.ahead(), c.storage());

    neverWorse(larger.uncovered(loss.steps()), c.uncovered(loss.steps()));
    assertThat(larger.least(loss.steps())).isGreaterThanOrEqualTo(c.least(loss.steps()) - MOMENT);
  }

  @Property
  void aLargerLossNeverEmptiesLater(@ForAll Stock stock, @ForAll Ordered loss) {
    neverWorse(stock.cover().uncovered(loss.smaller()), stock.cover().uncovered(loss.larger()));
  }

  @Property
  void refillNeverHurts(
      @ForAll Stock stock, @ForAll Loss loss, @ForAll @DoubleRange(max = 2) double more) {
    Cover c = stock.cover();

    neverWorse(
        new Cover(c.days(), c.refill() + more, c.ahead(), c.storage()).uncovered(loss.steps()),
        c.uncovered(loss.steps()));
  }

  @Property
  void buyingAheadNeverHurts(@ForAll Stock stock, @ForAll Loss loss, @ForAll Loss more) {
    Cover c = stock.cover();
    Cover ahead = new Cover(c.days(), c.refill(), c.ahead().plus(more.steps()), c.storage());

    neverWorse(ahead.uncovered(loss.steps()), c.uncovered(loss.steps()));
  }

  @Property
  void moreStorageNeverHurts(@ForAll Stock stock, @ForAll Loss loss) {
    Cover c = stock.cover();

    neverWorse(
        Cover.of(c.days(), c.refill(), c.ahead(), null).uncovered(loss.steps()),
        c.uncovered(loss.steps()));
  }

  @Property
  void onlyWhatIsLostCanBeUncovered(@ForAll Stock stock, @ForAll Loss loss) {
    Steps uncovered = stock.cover().uncovered(loss.steps());

    assertThat(loss.steps().covers(uncovered)).isTrue();
    assertThat(uncovered.isPositive() ? stock.cover().least(loss.steps()) : 0).isZero();
  }

  @Property
  void aLossInTwoAdjoiningPartsIsTheWhole(
      @ForAll Stock stock, @ForAll Loss loss, @ForAll Moment cut) {
    Steps first = loss.steps().times(Steps.window(-Curve.FOREVER, cut.time()));
    Steps second = loss.steps().times(Steps.window(cut.time(), Curve.FOREVER));

    assertThat(stock.cover().uncovered(first.plus(second)))
        .isEqualTo(stock.cover().uncovered(loss.steps()));
    assertThat(adaptation(stock).output(first.max(second), HORIZON))
        .isEqualTo(adaptation(stock).output(loss.steps(), HORIZON));
  }

  @Property
  void aStockDoesNotKnowTheCalendar(@ForAll Stock stock, @ForAll Loss loss) {
    Cover c = stock.cover();
    Cover later = new Cover(c.days(), c.refill(), c.ahead().shifted(9000.375), c.storage());

    assertThat(later.uncovered(loss.steps().shifted(9000.375)).shifted(-9000.375))
        .satisfies(u -> neverWorse(u, c.uncovered(loss.steps())))
        .satisfies(u -> neverWorse(c.uncovered(loss.steps()), u));
  }

  @Property
  void aLargerLossNeverGivesMoreOutput(@ForAll Stock stock, @ForAll Ordered loss) {
    Steps less = adaptation(stock).output(loss.larger(), HORIZON);
    Steps more = adaptation(stock).output(loss.smaller(), HORIZON);

    neverWorse(more.complement(), less.complement());
  }

  @Property
  void outputStaysWithinBounds(@ForAll Stock stock, @ForAll Loss loss) {
    Steps output = adaptation(stock).output(loss.steps(), HORIZON);

    assertThat(output.within(0, 1)).isEqualTo(output);
    assertThat(output.zeroBelow(0.001)).isEqualTo(output);
    assertThat(output.lowest())
        .isGreaterThanOrEqualTo(Math.min(1, 1 - loss.steps().peak()) - 0.001);
  }

  @Property
  void moreCoverNeverLowersOutputEarlier(
      @ForAll Stock stock, @ForAll Loss loss, @ForAll @DoubleRange(max = 50) double more) {
    Cover c = stock.cover();
    Adaptation small = Adaptation.of(c.days(), 0.8, 0, Steps.ZERO, null);
    Adaptation large = Adaptation.of(c.days() + more, 0.8, 0, Steps.ZERO, null);

    LocalDate early = small.output(loss.steps(), HORIZON).complement().firstDay();
    LocalDate late = large.output(loss.steps(), HORIZON).complement().firstDay();
    assertThat(late == null || (early != null && !late.isBefore(early))).isTrue();
  }

  @Property
  void aLargerAccountServesNoLessAndALargerDrawNoLonger(
      @ForAll Ordered draw, @ForAll @DoubleRange(max = 90) double amount) {
    Steps served = draw.smaller().servedFrom(amount, day(0), 0, null);

    assertThat(draw.smaller().servedFrom(amount + 1, day(0), 0, null).covers(served)).isTrue();
    assertThat(draw.smaller().times(served).integral(0, 500)).isLessThanOrEqualTo(amount + MOMENT);
    assertThat(draw.larger().reaches(amount, 0))
        .isLessThanOrEqualTo(draw.smaller().reaches(amount, 0) + MOMENT);
  }

  private static Adaptation adaptation(Stock stock) {
    Cover c = stock.cover();
    return Adaptation.of(c.days(), 0.8, c.refill(), c.ahead(), c.storage());
  }

  /** The first is nowhere above the second but for moments. */
  private static void neverWorse(Steps first, Steps second) {
    assertThat(first.minus(second).within(0, 9).integral(-1e4, 2e4)).isCloseTo(0, within(MOMENT));
  }
}
