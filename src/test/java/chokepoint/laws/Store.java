package chokepoint.laws;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A stockpile's one account for all its users: quantity 3. */
final class Store {
  final String id;
  private final Stated fact;
  private double left;
  private double lossStart = Double.POSITIVE_INFINITY;
  private final Map<Input, Double> weights = new LinkedHashMap<>();

  Store(World world, Trade trade, Stated fact, List<Input> inputs) {
    this.fact = fact;
    id = fact.text("id");
    left = fact.number("days") * fact.number("filled");
    List<Stated> access =
        world.all("StockpileAccess").filter(a -> a.says("stockpile", id)).toList();
    List<Input> users = inputs.stream().filter(i -> mayDraw(world, trade, i, access)).toList();
    Map<Input, Double> tonnes = new LinkedHashMap<>();
    users.forEach(
        u ->
            world
                .all("Volume")
                .filter(v -> v.says("holder", u.site) && v.says("good", u.good))
                .forEach(v -> tonnes.put(u, v.number("tonnesPerYear"))));
    double total = tonnes.values().stream().mapToDouble(Double::doubleValue).sum();
    users.forEach(
        u ->
            weights.put(
                u, tonnes.size() < users.size() ? 1.0 / users.size() : tonnes.get(u) / total));
  }

  private boolean mayDraw(World world, Trade trade, Input i, List<Stated> access) {
    Stated site = world.all("Site").filter(s -> s.says("id", i.site)).findFirst().orElseThrow();
    List<String> goods = trade.families(i.good);
    if (!goods.contains(fact.text("good"))) {
      return false;
    }
    boolean military = site.says("use", "MILITARY");
    boolean open =
        military ? access.stream().anyMatch(a -> a.says("user", "MILITARY")) : access.isEmpty();
    boolean home = site.says("economy", fact.text("holder"));
    return access.stream().anyMatch(a -> i.names(site).anyMatch(n -> a.says("user", n)))
        || (open && home && !displaced(world, goods, site, military));
  }

  /** Whether the holder has a stockpile, open to the same users, that is nearer to the good. */
  private boolean displaced(World world, List<String> goods, Stated site, boolean military) {
    List<String> nearer = goods.subList(0, goods.indexOf(fact.text("good")));
    return world
        .all("Stockpile")
        .filter(s -> s.says("holder", site.text("economy")) && nearer.contains(s.text("good")))
        .anyMatch(
            s -> {
              List<Stated> access =
                  world
                      .all("StockpileAccess")
                      .filter(a -> a.says("stockpile", s.text("id")))
                      .toList();
              return military
                  ? access.stream().anyMatch(a -> a.says("user", "MILITARY"))
                  : access.isEmpty();
            });
  }

  /** Part of the time in which it delivers in this step, to inputs that no other store serves. */
  double serves(double t, double dt, boolean keep) {
    double draw = 0;
    double start = lossStart;
    for (Map.Entry<Input, Double> u : weights.entrySet()) {
      draw += u.getValue() * u.getKey().loss;
      if (u.getKey().gross > 1e-9) {
        start = Math.min(start, Math.min(u.getKey().lossStart(), t));
      }
    }
    double from = Math.max(Trade.start(fact), start) + fact.number("releaseDelayDays", 0);
    boolean open =
        t >= from - 1e-9 && left > 1e-9 && (!fact.has("until") || t < Trade.day(fact, "until"));
    double part = !open ? 0 : draw < 1e-12 ? 1 : Math.min(1, left / (draw * dt));
    if (keep) {
      lossStart = start;
      left -= open ? draw * dt * part : 0;
    }
    return part;
  }

  void relieve(double part) {
    weights.keySet().forEach(i -> i.loss = i.loss * (1 - part));
  }
}
