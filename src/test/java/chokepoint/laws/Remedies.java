package chokepoint.laws;

import java.util.List;
import java.util.Random;

/** Suspensions, exemptions, leaks, substitutes, spare capacity, projects and stockpiles. */
final class Remedies {
  private static final int LATEST = 200;

  private final Dice to;
  private final List<String> measures;
  private final List<String> sites;
  private final List<String> firms;

  private Remedies(Dice to, World about) {
    this.to = to;
    measures =
        about.all("ExportControl", "ContractFreeze", "Outage").map(f -> f.text("id")).toList();
    sites = about.all("Site").map(f -> f.text("id")).toList();
    firms = about.all("Site").filter(s -> s.has("firm")).map(s -> s.text("firm")).toList();
  }

  static void to(SupplyWorld supply, int count) {
    Remedies remedies = new Remedies(supply, supply.world());
    for (int i = 0; i < count; i++) {
      remedies.add("" + i);
    }
  }

  /** The facts of one more relief for a world; none if nothing comes to mind. */
  static List<Stated> one(World world, Random random) {
    Dice dice = new Dice(random) {};
    new Remedies(dice, world).add("Extra");
    return dice.world().facts();
  }

  private void add(String name) {
    int kind = to.between(0, 7);
    if (kind <= 3 && !measures.isEmpty()) {
      String measure = to.oneOf(measures);
      switch (kind) {
        case 0, 1 -> truce(name, measure);
        case 2 -> exemption(measure);
        default -> leak(measure);
      }
    } else if (!sites.isEmpty()) {
      switch (kind) {
        case 4 -> substitute();
        case 5 -> spare();
        case 6 -> project(name);
        default -> stockpile(name);
      }
    }
  }

  private String good() {
    return to.chance(0.7)
        ? to.oneOf("ore", "oxide", "gas")
        : to.oneOf("metals", "minerals", to.oneOf(sites).replace("site", "product"));
  }

  private String buyer() {
    return to.chance(0.5) ? to.oneOf("Y", "W") : to.oneOf(sites);
  }

  private void truce(String i, String measure) {
    int since = to.between(0, LATEST);
    to.state(
        "Suspension",
        "id",
        "truce" + i,
        "measure",
        measure,
        "since",
        World.day(since),
        "until",
        to.maybe(0.8, () -> World.day(since + to.between(1, 150))));
  }

  private void exemption(String measure) {
    int since = to.between(0, LATEST);
    to.state(
        "Exemption",
        "measure",
        measure,
        "beneficiary",
        to.chance(0.2) && !firms.isEmpty() ? to.oneOf(firms) : buyer(),
        "since",
        World.day(since),
        "until",
        to.maybe(0.5, () -> World.day(since + to.between(1, 150))));
  }

  private void leak(String measure) {
    to.state(
        "Leak",
        "measure",
        measure,
        "via",
        to.oneOf("Z", "W"),
        "share",
        to.share(),
        "lagDays",
        days());
  }

  private void substitute() {
    to.state(
        "Substitute",
        "buyer",
        buyer(),
        "good",
        good(),
        "by",
        good(),
        "share",
        to.share(),
        "lagDays",
        days(),
        "since",
        to.maybe(0.3, () -> to.day(0, LATEST)));
  }

  private void spare() {
    to.state(
        "SpareCapacity",
        "supplier",
        to.chance(0.7) ? to.oneOf("X", "Y", "Z") : to.oneOf(sites),
        "good",
        good(),
        "excess",
        to.between(1, 40) / 20.0,
        "lagDays",
        days(),
        "rampDays",
        days());
  }

  private void project(String i) {
    to.state(
        "Project",
        "id",
        "project" + i,
        "economy",
        to.oneOf(SupplyWorld.ECONOMIES),
        "good",
        good(),
        "buyer",
        to.maybe(0.5, this::buyer),
        "share",
        to.share(),
        "status",
        to.oneOf("MOU", "FUNDED", "BUILDING", "OPERATING"),
        "since",
        to.day(-100, 100),
        "leadDays",
        to.between(0, LATEST),
        "rampDays",
        days());
  }

  private void stockpile(String i) {
    int since = to.between(-50, 150);
    String id = "stock" + i;
    to.state(
        "Stockpile",
        "id",
        id,
        "holder",
        to.oneOf("Y", "W"),
        "good",
        good(),
        "days",
        (double) to.between(1, 120),
        "filled",
        to.share(),
        "releaseDelayDays",
        days(),
        "since",
        World.day(since),
        "until",
        to.maybe(0.2, () -> World.day(since + to.between(1, 250))));
    for (int n = to.chance(0.5) ? 0 : to.between(1, 2); n > 0; n--) {
      to.state(
          "StockpileAccess",
          "stockpile",
          id,
          "user",
          to.chance(0.2) ? "MILITARY" : to.oneOf(sites));
    }
  }

  /** A lag or a ramp; absent, which is none, in most cases. */
  private Integer days() {
    return to.chance(0.5) ? 0 : to.between(1, 90);
  }
}
