package chokepoint.laws;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Controls, freezes and outages, one to five of them. */
final class Blows {
  private static final int LATEST = 150;

  private final SupplyWorld on;

  private Blows(SupplyWorld on) {
    this.on = on;
  }

  static void on(SupplyWorld supply, Random random) {
    Blows blows = new Blows(supply);
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      switch (random.nextInt(6)) {
        case 0 -> blows.freeze("freeze" + i);
        case 1 -> blows.outage("outage" + i);
        default -> blows.control("control" + i);
      }
    }
  }

  private void control(String id) {
    String kind = on.oneOf("BAN", "BAN", "LICENCE", "QUOTA", "INFORMAL");
    boolean counted = kind.equals("QUOTA") && on.chance(0.7);
    int since = on.between(0, LATEST);
    on.state(
        "ExportControl",
        "id",
        id,
        "issuer",
        issuer(),
        "target",
        target(),
        "good",
        on.good(),
        "kind",
        kind,
        "use",
        on.maybe(0.15, () -> "MILITARY"),
        "since",
        World.day(since),
        "until",
        until(since),
        "announced",
        on.maybe(0.3, () -> World.day(since - on.between(0, 40))),
        "cut",
        counted ? null : on.share(),
        "processingDays",
        kind.equals("LICENCE") ? on.oneOf(0, 30, 45, 120) : null,
        "passRate",
        kind.equals("LICENCE") ? on.oneOf(0.0, 0.5, 0.7, 1.0) : null,
        "militaryPassRate",
        kind.equals("LICENCE") ? on.maybe(0.3, () -> 0.4) : null,
        "quota",
        counted ? on.oneOf(0.0, 20.0, 50.0, 100.0) : null,
        "baseline",
        counted ? on.oneOf(80.0, 100.0) : null,
        "extraterritorial",
        on.maybe(0.2, () -> true));
  }

  private void freeze(String id) {
    int since = on.between(0, LATEST);
    on.state(
        "ContractFreeze",
        "id",
        id,
        "issuer",
        issuer(),
        "target",
        target(),
        "good",
        on.good(),
        "since",
        World.day(since),
        "until",
        until(since),
        "cut",
        on.share(),
        "spot",
        on.maybe(0.7, () -> on.oneOf(0.0, 0.3, 0.6)),
        "runOffDays",
        on.maybe(0.7, () -> on.between(1, 180)));
  }

  private void outage(String id) {
    int since = on.between(0, LATEST);
    int site = on.between(0, on.size() - 1);
    boolean plant = on.chance(0.4);
    on.state(
        "Outage",
        "id",
        id,
        "at",
        plant ? SupplyWorld.site(site) : on.oneOf("X", "Z", "Y"),
        "good",
        plant ? SupplyWorld.product(site) : on.good(),
        "cut",
        on.share(),
        "since",
        World.day(since),
        "until",
        until(since));
  }

  private String issuer() {
    return on.chance(0.75) ? "X" : on.oneOf("Z", "Y", "club");
  }

  private String target() {
    if (on.chance(0.8)) {
      return on.oneOf("Y", "W", "club", "club", "world");
    }
    return on.oneOf(on.firm(), SupplyWorld.site(on.between(0, on.size() - 1)));
  }

  private @Nullable LocalDate until(int since) {
    return on.maybe(0.5, () -> World.day(since + on.between(1, 200)));
  }
}
