package chokepoint.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up world economy as a fact set in JSON: forty economies that control, halt and relieve
 * trade, and sectors of some fifty facts each. Six tiers of sectors supply each other by name, each
 * the one above it; with cycles the lowest also buys from the highest. The same arguments give the
 * same text.
 */
public final class SupplyNetwork {
  private static final int ECONOMIES = 40;
  private static final int TIERS = 6;
  private static final int PER_SECTOR = 51;
  private static final List<String> BASES = List.of("MEASURED", "REPORTED", "CLAIMED");

  private final List<String> facts = new ArrayList<>();
  private final Random random;
  private final int size;
  private final boolean cycles;

  private SupplyNetwork(int size, boolean cycles, long seed) {
    this.size = size;
    this.cycles = cycles;
    this.random = new Random(seed);
  }

  /** About so many facts, at least 350. */
  public static String json(int size, boolean cycles, long seed) {
    return json(facts(size, cycles, seed));
  }

  /** A fact set of these facts. */
  public static String json(List<String> facts) {
    return "{\"title\":\"network\",\"horizon\":\"2028-12-31\",\"facts\":[\n"
        + String.join(",\n", facts)
        + "\n]}\n";
  }

  /** The facts one by one, each a JSON object. */
  public static List<String> facts(int size, boolean cycles, long seed) {
    return new SupplyNetwork(size, cycles, seed).make();
  }

  private List<String> make() {
    fact("Alliance", "id", "allies");
    for (int e = 0; e < ECONOMIES; e++) {
      fact("Economy", "id", economy(e));
      if (e % 4 == 0) {
        fact("Member", "alliance", "allies", "economy", economy(e));
      }
    }
    int sectors = Math.max(TIERS, (size - facts.size()) / PER_SECTOR);
    for (int s = 0; s < sectors; s++) {
      sector(s, sectors);
    }
    return facts;
  }

  private void sector(int s, int sectors) {
    fact("Good", "id", "family" + s);
    for (String good : List.of("metal" + s, "oxide" + s)) {
      fact("Good", "id", good);
      fact("PartOf", "good", good, "family", "family" + s);
    }
    fact("Good", "id", "part" + s);
    int home = random.nextInt(ECONOMIES);
    for (int i = 0; i < 4; i++) {
      sourcing(economy(home + i), "family" + s, economy(home + 7), 0.6, economy(home + 11), 0.3);
    }
    for (int i = 0; i < 4; i++) {
      site("refinery" + s + "-" + i, home + i, "metal" + s, "oxide" + s);
      site("plant" + s + "-" + i, home + i, "part" + s, "metal" + s);
    }
    for (int i = 0; i < 3; i++) {
      String plant = "plant" + s + "-" + i;
      sourcing(plant, "metal" + s, "refinery" + s + "-" + i, 0.6, economy(home + 11), 0.3);
    }
    int below = supplier(s, sectors);
    for (int i = 0; below >= 0 && i < 3; i++) {
      String part = "part" + below;
      need("refinery" + s + "-" + i, part);
      sourcing(
          "refinery" + s + "-" + i,
          part,
          "plant" + below + "-" + i,
          0.7,
          "plant" + below + "-3",
          0.3);
    }
    measures(s, home);
    relief(s, home);
  }

  /** The sector of the tier below it buys from, -1 if none. */
  private int supplier(int s, int sectors) {
    int tier = s % TIERS;
    if (tier == 0 && !cycles) {
      return -1;
    }
    int same = random.nextInt(Math.max(1, sectors / TIERS));
    return same * TIERS + Math.floorMod(tier - 1, TIERS);
  }

  private void measures(int s, int home) {
    String target = List.of(economy(home), economy(home + 1), "allies", "world").get(s % 4);
    String kind = List.of("BAN", "INFORMAL", "BAN", "LICENCE").get(random.nextInt(4));
    control("control" + s, home + 7, target, "family" + s, kind);
    if (s % 3 == 0) {
      control("control" + s + "-b", home + 11, economy(home + 2), "metal" + s, "BAN");
    }
    if (s % 5 == 0) {
      fact(
          "Outage",
          "id",
          "outage" + s,
          "at",
          "plant" + s + "-1",
          "good",
          "part" + s,
          "cut",
          0.5,
          "since",
          day(200),
          "until",
          day(300));
    }
  }

  private void control(String id, int issuer, String target, String good, String kind) {
    List<Object> fields =
        new ArrayList<>(
            List.of(
                "id",
                id,
                "issuer",
                economy(issuer),
                "target",
                target,
                "good",
                good,
                "kind",
                kind,
                "cut",
                share(0.5, 1),
                "since",
                day(random.nextInt(300))));
    if (kind.equals("LICENCE")) {
      fields.addAll(List.of("processingDays", 45, "passRate", 0.5));
    }
    fact("ExportControl", fields.toArray());
  }

  private void relief(int s, int home) {
    if (s % 4 == 0) {
      fact(
          "Suspension",
          "id",
          "truce" + s,
          "measure",
          "control" + s,
          "since",
          day(320),
          "until",
          day(500));
    }
    if (s % 3 == 1) {
      fact(
          "SpareCapacity",
          "supplier",
          economy(home + 11),
          "good",
          "family" + s,
          "excess",
          0.3,
          "lagDays",
          60);
    }
    if (s % 4 == 1) {
      fact(
          "Substitute",
          "buyer",
          "plant" + s + "-0",
          "good",
          "metal" + s,
          "by",
          "oxide" + s,
          "share",
          0.2);
    }
    if (s % 5 == 2) {
      fact(
          "Stockpile",
          "id",
          "stock" + s,
          "holder",
          economy(home),
          "good",
          "family" + s,
          "days",
          60,
          "filled",
          0.5,
          "since",
          "2025-01-01");
    }
  }

  private void site(String id, int economy, String makes, String input) {
    fact("Site", "id", id, "economy", economy(economy), "makes", makes, "minimumLoad", 0.3);
    need(id, input);
  }

  private void need(String site, String input) {
    fact("Need", "site", site, "input", input, "coverDays", 10 + random.nextInt(80));
  }

  private void sourcing(
      String buyer, String good, String first, double share, String second, double rest) {
    fact("Sourcing", "buyer", buyer, "good", good, "supplier", first, "share", share);
    fact("Sourcing", "buyer", buyer, "good", good, "supplier", second, "share", rest);
  }

  private static String economy(int number) {
    return "economy" + Math.floorMod(number, ECONOMIES);
  }

  private static String day(int number) {
    return java.time.LocalDate.of(2026, 1, 1).plusDays(number).toString();
  }

  private double share(double from, double to) {
    return Math.round((from + random.nextDouble() * (to - from)) * 100) / 100.0;
  }

  private void fact(String type, Object... fields) {
    StringBuilder text = new StringBuilder("{\"" + type + "\":{");
    for (int i = 0; i < fields.length; i += 2) {
      Object value = fields[i + 1] instanceof Number n ? n : "\"" + fields[i + 1] + "\"";
      text.append(i == 0 ? "\"" : ",\"").append(fields[i]).append("\":").append(value);
    }
    String basis = BASES.get(random.nextInt(BASES.size()));
    facts.add(text.append("},\"basis\":\"" + basis + "\",\"source\":\"made up\"}").toString());
  }
}
