package chokepoint.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Changes to a world that should do nobody harm. The same seed picks the same fact again. */
final class Changes {
  private final World world;
  private final long seed;
  private final Random random;

  Changes(World world, long seed) {
    this.world = world;
    this.seed = seed;
    this.random = new Random(seed);
  }

  /** More cover for one need that runs at full output until its stock is gone. */
  Optional<World> moreCover() {
    double more = 1 + random.nextInt(60);
    return pick(world.all("Need").filter(n -> !n.says("stop", "ARIO")))
        .map(
            need ->
                world.changed(
                    need::equals, n -> n.with("coverDays", n.number("coverDays") + more)));
  }

  /** Some of one supplier's share moves to an economy that nothing hits. */
  Optional<World> safeShare() {
    double part = random.nextInt(3) == 0 ? 1 : random.nextInt(20) / 20.0;
    return pick(world.all("Sourcing").filter(s -> !hasSpare(s.text("supplier"))))
        .map(
            s ->
                world
                    .changed(s::equals, f -> f.with("share", s.number("share") * (1 - part)))
                    .plus(
                        Stated.of("Economy", "id", "Haven"),
                        s.with("supplier", "Haven").with("share", s.number("share") * part)));
  }

  private boolean hasSpare(String supplier) {
    return world.all("SpareCapacity").anyMatch(c -> c.says("supplier", supplier));
  }

  /** One control, freeze or outage is gone, with all that was about it. */
  Optional<World> measureGone() {
    return pick(world.all("ExportControl", "ContractFreeze", "Outage").filter(m -> !forewarns(m)))
        .map(world::without);
  }

  private boolean forewarns(Stated measure) {
    return measure.has("announced")
        && world.all("Parameter").anyMatch(p -> p.says("id", "front-loading"));
  }

  Optional<World> longerTruce() {
    int days = 1 + random.nextInt(200);
    return pick(world.all("Suspension").filter(t -> t.has("until")))
        .map(
            truce ->
                world.changed(
                    truce::equals,
                    t -> t.with("until", ((LocalDate) t.fields().get("until")).plusDays(days))));
  }

  /** One floor is higher, often at a price there is. */
  Optional<World> higherFloor() {
    double more = random.nextInt(3000) / 100.0;
    Optional<Double> price =
        pick(world.all("Price")).map(p -> p.number("value")).filter(p -> random.nextInt(4) > 0);
    return pick(world.all("PriceFloor"))
        .map(f -> f.with("price", Math.max(f.number("price") + more, price.orElse(0.0))))
        .map(higher -> world.changed(higher::clashes, f -> higher));
  }

  /** One more relief that takes no other's place. */
  Optional<World> moreRelief() {
    List<Stated> more = new ArrayList<>(Remedies.one(world, random));
    boolean clash =
        more.stream().anyMatch(m -> world.facts().stream().anyMatch(m::clashes))
            || more.stream().anyMatch(this::displaces);
    return clash || more.isEmpty()
        ? Optional.empty()
        : Optional.of(world.plus(more.toArray(Stated[]::new)));
  }

  /** Whether it is about a good for which the same holder has something on its family, or would. */
  private boolean displaces(Stated fact) {
    String holder = fact.type().equals("Stockpile") ? "holder" : "supplier";
    return List.of("Stockpile", "SpareCapacity").contains(fact.type())
        && world
            .all(fact.type())
            .anyMatch(
                f ->
                    f.text(holder).equals(fact.text(holder))
                        && !f.text("good").equals(fact.text("good")));
  }

  /** One ban, quota, freeze or suspension becomes two, the second from when the first ends. */
  Optional<World> split() {
    return pick(world
            .all("ExportControl", "ContractFreeze", "Suspension")
            .filter(m -> !m.says("kind", "LICENCE")))
        .flatMap(this::split);
  }

  private Optional<World> split(Stated measure) {
    LocalDate since = (LocalDate) measure.fields().get("since");
    LocalDate cut = since.plusDays(1 + random.nextInt(120));
    LocalDate until = (LocalDate) measure.fields().getOrDefault("until", LocalDate.MAX);
    if (!cut.isBefore(until)) {
      return Optional.empty();
    }
    String id = measure.text("id");
    String second = id + "-again";
    List<Stated> facts = new ArrayList<>();
    for (Stated f : world.facts()) {
      facts.add(f.equals(measure) ? f.with("until", cut) : f);
      if (f.says("measure", id)) {
        Stated again = f.with("measure", second);
        facts.add(f.has("id") ? again.with("id", f.text("id") + "-again") : again);
      }
    }
    facts.add(measure.without("announced").with("since", cut).with("id", second));
    return Optional.of(new World(facts));
  }

  private Optional<Stated> pick(Stream<Stated> candidates) {
    return candidates.min(Comparator.comparingLong(f -> new Random(mix(f)).nextLong()));
  }

  private long mix(Stated fact) {
    return seed * 31 + fact.fact().id().hashCode();
  }
}
