package chokepoint.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A supply network of 2 to 30 sites. X mostly takes the measures, Y and W buy and are the club, Z
 * supplies too. A site makes a product named after it; others buy that by name, in one direction or
 * in cycles. What hits them and what helps them comes from {@link Blows} and {@link Remedies}.
 */
final class SupplyWorld extends Dice {
  static final List<String> ECONOMIES = List.of("X", "Y", "W", "Z");
  static final List<String> RAW = List.of("ore", "oxide", "gas");
  private static final int LARGE = 30;

  private final int size;
  private final boolean cycles;

  private SupplyWorld(Random random, int most) {
    super(random);
    size = most > 8 && chance(0.04) ? between(9, most) : between(2, Math.min(8, most));
    cycles = chance(0.35);
  }

  static World make(Random random) {
    return make(random, LARGE);
  }

  /** With two or three sites. */
  static World small(Random random) {
    return make(random, 3);
  }

  private static World make(Random random, int most) {
    SupplyWorld supply = new SupplyWorld(random, most);
    supply.economies();
    supply.sites();
    supply.sources();
    Blows.on(supply, random);
    Remedies.to(supply, random.nextInt(7));
    supply.volumes();
    supply.parameters();
    return supply.world();
  }

  static String site(int i) {
    return "site" + i;
  }

  static String product(int i) {
    return "product" + i;
  }

  int size() {
    return size;
  }

  /** Goods that are traded between economies, and their families. */
  String good() {
    return chance(0.7) ? oneOf(RAW) : oneOf("metals", "minerals", product(between(0, size - 1)));
  }

  String buyer() {
    return chance(0.5) ? oneOf("Y", "W") : site(between(0, size - 1));
  }

  /** A firm, if a site has one. */
  String firm() {
    return world()
        .all("Site")
        .filter(s -> s.has("firm"))
        .map(s -> s.text("firm"))
        .findAny()
        .orElse(site(0));
  }

  private void economies() {
    ECONOMIES.forEach(e -> state("Economy", "id", e));
    state("Alliance", "id", "club");
    state("Member", "alliance", "club", "economy", "Y");
    state("Member", "alliance", "club", "economy", "W");
    RAW.forEach(g -> state("Good", "id", g));
    state("Good", "id", "metals");
    state("Good", "id", "minerals");
    state("PartOf", "good", "ore", "family", "metals");
    state("PartOf", "good", "oxide", "family", "metals");
    state("PartOf", "good", "metals", "family", "minerals");
    IntStream.range(0, size).forEach(i -> state("Good", "id", product(i)));
  }

  private void sites() {
    for (int i = 0; i < size; i++) {
      state(
          "Site",
          "id",
          site(i),
          "economy",
          chance(0.75) ? oneOf("Y", "W") : oneOf(ECONOMIES),
          "makes",
          product(i),
          "firm",
          maybe(0.3, () -> oneOf("firmA", "firmB")),
          "use",
          maybe(0.15, () -> "MILITARY"),
          "minimumLoad",
          maybe(0.5, () -> oneOf(0.2, 0.3, 0.5, 0.9)));
      if (i == 0 || chance(0.5)) {
        need(i, oneOf(RAW));
      }
      for (int j : suppliers(i)) {
        need(i, product(j));
        sourcing(site(i), product(j), List.of(site(j), chance(0.3) ? any() : oneOf(ECONOMIES)));
      }
    }
  }

  /** Other sites whose products it needs. */
  private List<Integer> suppliers(int i) {
    List<Integer> all = new ArrayList<>();
    int last = cycles ? size - 1 : i - 1;
    for (int n = chance(0.7) ? 1 : 2; n > 0 && last >= 0; n--) {
      int j = between(0, last);
      if (j != i && !all.contains(j)) {
        all.add(j);
      }
    }
    return all;
  }

  /**
   * Another site that delivers the same; sites before it only, so that no cycle comes by chance.
   */
  private String any() {
    return site(cycles ? between(0, size - 1) : 0);
  }

  private void need(int i, String input) {
    boolean adapts = chance(0.15);
    state(
        "Need",
        "site",
        site(i),
        "input",
        input,
        "coverDays",
        (double) (chance(0.2) ? 0 : between(1, 70)),
        "importance",
        maybe(0.25, () -> oneOf("IMPORTANT", "IMPORTANT", "MINOR")),
        "stop",
        adapts ? "ARIO" : null,
        "psi",
        adapts ? maybe(0.5, () -> oneOf(0.5, 1.0, 0.9)) : null,
        "storageDays",
        maybe(0.1, () -> (double) between(0, 90)));
  }

  private void sources() {
    for (String buyer : List.of("Y", "W", "X", "Z")) {
      for (String good : List.of("metals", "gas")) {
        sourcing(buyer, good, List.of("X", "Z", oneOf("Y", "W")));
      }
      if (chance(0.4)) {
        sourcing(buyer, oneOf("ore", "oxide"), List.of("X", oneOf("Y", "Z")));
      }
    }
    if (chance(0.4)) {
      sourcing(site(between(0, size - 1)), oneOf("ore", "metals", "gas"), List.of("X", "Z"));
    }
  }

  /** Shares of the suppliers, in twentieths, that leave some to what is safe now and then. */
  private void sourcing(String buyer, String good, List<String> suppliers) {
    int left = chance(0.8) ? 20 : between(10, 20);
    for (String supplier : suppliers) {
      boolean last = supplier.equals(suppliers.get(suppliers.size() - 1));
      int part = chance(0.4) || (last && chance(0.5)) ? left : between(0, left);
      if (part > 0
          && state(
              "Sourcing",
              "buyer",
              buyer,
              "good",
              good,
              "supplier",
              supplier,
              "share",
              part / 20.0)) {
        left -= part;
      }
    }
  }

  private void volumes() {
    if (chance(0.3)) {
      world().all("Need").forEach(n -> volume(n.text("site"), n.text("input"), between(1, 50)));
    }
  }

  private void volume(String holder, String good, double tonnes) {
    state("Volume", "holder", holder, "good", good, "role", "USES", "tonnesPerYear", tonnes);
  }

  private void parameters() {
    parameter("civil-chill", 0.15, oneOf(0.3, 1.0));
    parameter("pipeline-days", 0.15, oneOf(10.0, 25.5));
    parameter("front-loading", 0.15, oneOf(0.5, 2.0));
    parameter("restart-lag", 0.15, oneOf(7.0, 30.0));
    parameter("rebuild-rate", 0.15, oneOf(0.1, 1.0));
  }

  private void parameter(String id, double probability, double value) {
    if (chance(probability)) {
      state("Parameter", "id", id, "value", value);
    }
  }
}
