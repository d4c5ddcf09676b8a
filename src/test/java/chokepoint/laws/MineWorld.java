package chokepoint.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Mines that sell at home or abroad, under price floors, levies, tariffs and support. Y and W are
 * the club; ore and oxide are metals. Amounts are round, so that a price, a floor and a cost are
 * often the same.
 */
final class MineWorld extends Dice {
  private static final List<String> ECONOMIES = List.of("X", "Y", "W");
  private static final List<String> GOODS = List.of("ore", "oxide");
  private static final List<String> ZONES =
      List.of("club", "club", "club", "club", "club", "Y", "X");
  private static final String UNIT = "USD/t";

  private final int mines;

  private MineWorld(Random random) {
    super(random);
    mines = between(1, 3);
  }

  static World make(Random random) {
    MineWorld world = new MineWorld(random);
    world.places();
    world.prices();
    for (int i = 0; i < world.mines; i++) {
      world.mine(mine(i));
    }
    for (int i = world.between(1, 3); i > 0; i--) {
      world.floor("floor" + i);
    }
    for (int i = world.between(0, 5); i > 0; i--) {
      world.more(String.valueOf(i));
    }
    return world.world();
  }

  private static String mine(int i) {
    return "mine" + i;
  }

  private void places() {
    ECONOMIES.forEach(e -> state("Economy", "id", e));
    state("Alliance", "id", "club");
    state("Member", "alliance", "club", "economy", "Y");
    state("Member", "alliance", "club", "economy", "W");
    state("Good", "id", "metals");
    for (String good : GOODS) {
      state("Good", "id", good);
      state("PartOf", "good", good, "family", "metals");
    }
  }

  private void prices() {
    GOODS.forEach(g -> price(g, "world"));
    if (chance(0.3)) {
      price(oneOf(GOODS), oneOf("X", "Y", "club"));
    }
    if (chance(0.3)) {
      String buyer = oneOf("Y", "W");
      state("Sourcing", "buyer", buyer, "good", "metals", "supplier", "X", "share", share());
    }
  }

  private void price(String good, String market) {
    Object date = maybe(0.5, () -> day(-30, 200));
    state("Price", "good", good, "market", market, "value", amount(), "unit", UNIT, "date", date);
  }

  private void mine(String id) {
    double cash = amount();
    state(
        "Mine",
        "id",
        id,
        "economy",
        chance(0.85) ? oneOf("Y", "W") : "X",
        "good",
        oneOf(GOODS),
        "cashCost",
        cash,
        "allInCost",
        chance(0.9) ? cash + 10 * between(0, 4) : amount(),
        "unit",
        UNIT,
        "credit",
        maybe(0.2, () -> 10.0),
        "oreStockDays",
        maybe(0.4, () -> (double) between(0, 90)),
        "sellsTo",
        maybe(0.2, () -> oneOf(ECONOMIES)));
  }

  private void floor(String id) {
    int since = between(-30, 150);
    state(
        "PriceFloor",
        "id",
        id,
        "zone",
        oneOf(ZONES),
        "good",
        chance(0.8) ? "metals" : oneOf(GOODS),
        "price",
        amount(),
        "unit",
        UNIT,
        "since",
        World.day(since),
        "until",
        until(since),
        "site",
        maybe(0.2, this::anyMine),
        "covered",
        maybe(0.5, this::share),
        "upsideShare",
        maybe(0.4, this::share),
        "upsideSince",
        maybe(0.2, () -> day(-30, 200)),
        "paidBy",
        oneOf("BUYERS", "BUDGET"));
    if (chance(0.2)) {
      int pause = between(0, 200);
      state(
          "Suspension",
          "id",
          id + "-pause",
          "measure",
          id,
          "since",
          World.day(pause),
          "until",
          until(pause));
    }
  }

  /** A levy, a tariff, a zone without duties or support for a mine. */
  private void more(String i) {
    int since = between(-30, 150);
    switch (between(0, 3)) {
      case 0 -> measure("BorderLevy", i, since, "zone", oneOf(ZONES), "good", "metals");
      case 1 -> measure("TariffFreeZone", i, since, "zone", "club");
      case 2 ->
          measure(
              "Tariff",
              i,
              since,
              "issuer",
              oneOf("Y", "W", "club"),
              "target",
              oneOf("X", "world", "Y"),
              "good",
              "metals",
              "rate",
              oneOf(0.1, 0.25, 1.0));
      default ->
          measure(
              "Support",
              i,
              since,
              "giver",
              "Y",
              "mine",
              anyMine(),
              "kind",
              oneOf("GRANT", "OFFTAKE", "LOAN"),
              "perUnit",
              10.0 * between(0, 3));
    }
  }

  private void measure(String type, String i, int since, Object... more) {
    Stated fact = Stated.of(type, more).with("id", type + i).with("since", World.day(since));
    LocalDate until = until(since);
    state(until == null ? fact : fact.with("until", until));
  }

  private String anyMine() {
    return mine(between(0, mines - 1));
  }

  private double amount() {
    return 10.0 * between(4, 14);
  }

  private @Nullable LocalDate until(int since) {
    return maybe(0.4, () -> World.day(since + between(1, 400)));
  }
}
