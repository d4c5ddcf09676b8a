package chokepoint.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/**
 * Nobody is worse off, at any time, for what should help. Tries in which a law has nothing to say
 * are left out; each law speaks at least a thousand times.
 *
 * <p>Relief that is called on by a loss comes a lag after that loss begins. Whoever is hit later is
 * helped later, and may so be without help when the next blow falls, where an early small blow
 * would have set help in motion. No response to losses is without this, so the laws hold up to the
 * day on which help would have come that is put off: see {@link Answer#helpPutOff}.
 */
@Domain(Worlds.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 1100, edgeCases = EdgeCasesMode.NONE)
final class LawsTest {

  /** Of a need that adapts (ARIO) more stock also slows the recovery, so the law is not for it. */
  @Property(seed = Worlds.SEED)
  void moreCoverNeverBringsAHaltForward(@ForAll World world, @ForAll long seed) {
    harmless(world, new Changes(world, seed).moreCover());
  }

  /** A supplier's share carries its spare capacity with it; the law is for one without. */
  @Property(seed = Worlds.SEED)
  void movingShareToAnUnhitSupplierNeverHurts(@ForAll World world, @ForAll long seed) {
    harmless(world, new Changes(world, seed).safeShare());
  }

  /** An announced control lets buyers stock up, which helps against others: not for those. */
  @Property(seed = Worlds.SEED)
  void removingAControlFreezeOrOutageNeverHurts(@ForAll World world, @ForAll long seed) {
    harmless(world, new Changes(world, seed).measureGone());
  }

  @Property(seed = Worlds.SEED, tries = 2800)
  void aLongerSuspensionNeverHurts(@ForAll World world, @ForAll long seed) {
    harmless(world, new Changes(world, seed).longerTruce());
  }

  /**
   * What is stated of a good displaces what is stated of its family, so a stockpile or spare
   * capacity is only added where it displaces nothing.
   */
  @Property(seed = Worlds.SEED, tries = 1300)
  void addingReliefNeverHurts(@ForAll World world, @ForAll long seed) {
    harmless(world, new Changes(world, seed).moreRelief());
  }

  @Property(seed = Worlds.SEED, tries = 1500)
  void aMeasureInTwoAdjoiningPartsIsTheWhole(@ForAll World world, @ForAll long seed) {
    Optional<World> parts = new Changes(world, seed).split();
    Assume.that(parts.isPresent());
    Answer whole = Answer.to(world);
    Answer split = Answer.to(parts.orElseThrow());
    assertThat(split.worseThan(whole)).isEmpty();
    assertThat(whole.worseThan(split)).isEmpty();
    assertThat(split.halts()).isEqualTo(whole.halts());
  }

  private static void harmless(World world, Optional<World> changed) {
    Assume.that(changed.isPresent());
    Answer before = Answer.to(world);
    Answer after = Answer.to(changed.orElseThrow());
    double end = after.helpPutOff(before);
    Statistics.label("help is put off").collect(end < Double.POSITIVE_INFINITY);
    Statistics.label("a site halts").collect(!before.halts().isEmpty());
    Statistics.label("the change is felt").collect(!before.worseThan(after).isEmpty());
    assertThat(after.worseThan(before, end)).isEmpty();
    Map<String, LocalDate> halts = before.halts();
    Map<String, LocalDate> later = new HashMap<>(after.halts());
    later.values().removeIf(day -> day.toEpochDay() + 1 > end);
    assertThat(later).allSatisfy((site, day) -> assertThat(day).isAfterOrEqualTo(halts.get(site)));
  }
}
