package chokepoint.laws;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who supplies whom, and how much of it measures cut on a day: quantities 1 and 2, read plainly.
 */
final class Trade {
  private final World world;
  private final Map<String, Stated> sites;
  private final Map<String, Double> parameters;

  Trade(World world) {
    this.world = world;
    sites = world.all("Site").collect(Collectors.toMap(s -> s.text("id"), s -> s));
    parameters =
        world.all("Parameter").collect(Collectors.toMap(p -> p.text("id"), p -> p.number("value")));
  }

  /** A good, then its families, the nearest first. */
  List<String> families(String good) {
    List<String> all = new ArrayList<>(List.of(good));
    for (int i = 0; i < all.size(); i++) {
      String member = all.get(i);
      world
          .all("PartOf")
          .filter(p -> p.says("good", member))
          .forEach(p -> all.add(p.text("family")));
    }
    return all;
  }

  /** The facts of a type about the good, else about its nearest family that has any. */
  List<Stated> nearest(String type, String good, String field, String value) {
    return families(good).stream()
        .map(g -> world.all(type).filter(f -> f.says("good", g) && f.says(field, value)).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** What a site buys of a good and from whom: its own rows, else those of its economy. */
  List<Stated> rows(String site, String good) {
    List<Stated> own = nearest("Sourcing", good, "buyer", site);
    return own.isEmpty() ? nearest("Sourcing", good, "buyer", economy(site)) : own;
  }

  String economy(String who) {
    return Optional.ofNullable(sites.get(who)).map(s -> s.text("economy")).orElse(who);
  }

  boolean isSite(String who) {
    return sites.containsKey(who);
  }

  /** The measures that hit a flow. */
  List<Stated> hitting(String buyer, String good, String supplier) {
    List<String> goods = families(good);
    return world
        .all("ExportControl", "ContractFreeze", "Outage")
        .filter(m -> goods.contains(m.text("good")) && hits(m, buyer, supplier))
        .toList();
  }

  /** What measures cut at a time of a buyer's flow, before and after re-routing. */
  double[] cut(String buyer, List<Stated> measures, double time) {
    double gross = 0;
    double net = 0;
    double then = time - parameter("pipeline-days");
    for (Stated m : measures) {
      double cut = exempt(m, buyer, then) ? 0 : strength(m, buyer, then);
      gross = Math.max(gross, cut);
      net = Math.max(net, cut > 0 ? cut * (1 - Math.min(1, leaked(m, then))) : 0);
    }
    return new double[] {gross, net};
  }

  private boolean hits(Stated m, String buyer, String supplier) {
    String origin = economy(supplier);
    String home = economy(buyer);
    if (m.type().equals("Outage")) {
      return m.says("at", origin) || m.says("at", supplier);
    }
    String target = m.text("target");
    boolean named = target.equals(buyer) || target.equals(sites.get(buyer).text("firm"));
    boolean inside = in(home, m.text("issuer")) && !target.equals(home);
    return in(origin, m.text("issuer"))
        && (named || (in(home, target) && !home.equals(origin) && !inside));
  }

  private boolean in(String economy, String group) {
    return economy.equals(group)
        || group.equals("world")
        || world
            .all("Member")
            .anyMatch(f -> f.says("alliance", group) && f.says("economy", economy));
  }

  private double strength(Stated m, String buyer, double t) {
    if (!during(m, t) || suspended(m, t)) {
      return 0;
    }
    double cut = m.number("cut", 1);
    boolean military = sites.get(buyer).says("use", "MILITARY");
    double reach = m.says("use", "MILITARY") && !military ? parameter("civil-chill") : 1;
    if (m.type().equals("ContractFreeze")) {
      double spot = m.number("spot", 1);
      double days = Math.floor(t - began(m)) + 0.5;
      double length = m.number("runOffDays", 0);
      return cut * (spot + (1 - spot) * (length == 0 ? 1 : Math.min(1, days / length)));
    }
    if (m.says("kind", "LICENCE") && t >= start(m) + m.number("processingDays")) {
      return cut * reach * (1 - m.number(military ? "militaryPassRate" : "passRate", 0));
    }
    if (m.has("quota")) {
      return reach * Math.max(0, 1 - m.number("quota") / m.number("baseline"));
    }
    return cut * reach;
  }

  private boolean suspended(Stated m, double t) {
    return world.all("Suspension").anyMatch(s -> s.says("measure", m.text("id")) && during(s, t));
  }

  private boolean exempt(Stated m, String buyer, double t) {
    if (!during(m, t)) {
      return false;
    }
    Stated site = Objects.requireNonNull(sites.get(buyer));
    List<String> names = List.of(buyer, site.text("firm"), site.text("economy"));
    return world
        .all("Exemption")
        .filter(e -> e.says("measure", m.text("id")) && names.contains(e.text("beneficiary")))
        .anyMatch(e -> !m.type().equals("Outage") && during(e, t));
  }

  private double leaked(Stated m, double t) {
    Stream<Stated> leaks = world.all("Leak").filter(l -> l.says("measure", m.text("id")));
    return m.type().equals("Outage") || m.says("extraterritorial", true)
        ? 0
        : leaks
            .filter(l -> t >= began(m) + l.number("lagDays", 0))
            .mapToDouble(l -> l.number("share"))
            .sum();
  }

  /** First day of a measure, or of those of the same kind that it follows without a gap. */
  private double began(Stated m) {
    return world
        .all(m.type())
        .filter(
            e ->
                Stream.of("issuer", "target", "good", "kind")
                    .allMatch(f -> e.text(f).equals(m.text(f))))
        .filter(e -> start(e) < start(m) && (!e.has("until") || day(e, "until") >= start(m)))
        .min(Comparator.comparingDouble(Trade::start))
        .map(this::began)
        .orElse(start(m));
  }

  static boolean during(Stated f, double t) {
    return t >= start(f) && (!f.has("until") || t < day(f, "until"));
  }

  static double start(Stated f) {
    return day(f, "since");
  }

  static double day(Stated f, String field) {
    return ChronoUnit.DAYS.between(
        World.DAY_0, (LocalDate) Objects.requireNonNull(f.fields().get(field)));
  }

  /** A parameter, 0 unless stated. */
  double parameter(String id) {
    return parameters.getOrDefault(id, 0.0);
  }
}
