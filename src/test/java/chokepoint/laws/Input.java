package chokepoint.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One input of one site with its account, step by step: quantities 3 to 6. */
final class Input {
  private static final double NONE = 1e-9;

  private record Flow(String supplier, double share, List<Stated> measures) {}

  private record Relief(
      double level, double earliest, double lag, double ramp, boolean waits, String from) {}

  final String site;
  final String good;
  private final Stated need;
  private final Trade trade;
  private final List<Flow> flows = new ArrayList<>();
  private final List<Relief> reliefs = new ArrayList<>();
  private final List<double[]> ahead = new ArrayList<>();
  final double refill;
  private final double slack;
  private double level;
  private double lossStart = Double.POSITIVE_INFINITY;
  private boolean adapting;
  private double shortfall;
  private double[][] cuts = new double[0][];

  /** At the step that is being tried: lost before and after relief, and not covered by stock. */
  double gross;

  double net;
  double loss;
  private double uncovered;

  Input(World world, Trade trade, Stated need) {
    this.need = need;
    this.trade = trade;
    site = need.text("site");
    good = need.text("input");
    refill = trade.parameter("rebuild-rate");
    double days = need.number("coverDays");
    slack = adapts() ? days - need.number("psi", 0.8) * days : days;
    level = slack;
    trade
        .rows(site, good)
        .forEach(
            r ->
                flows.add(
                    new Flow(
                        r.text("supplier"),
                        r.number("share"),
                        trade.hitting(site, good, r.text("supplier")))));
    reliefs(world);
    world
        .all("ExportControl")
        .filter(c -> c.has("announced") && trade.parameter("front-loading") > 0)
        .filter(c -> flows.stream().anyMatch(f -> f.measures.contains(c) && everCuts(c)))
        .forEach(c -> ahead.add(new double[] {Trade.day(c, "announced"), Trade.start(c)}));
  }

  private boolean everCuts(Stated control) {
    return IntStream.range(0, World.DAYS)
        .anyMatch(t -> trade.cut(site, List.of(control), t)[0] > 0);
  }

  private void reliefs(World world) {
    List<String> names = List.of(site, trade.economy(site));
    List<String> goods = trade.families(good);
    world
        .all("Substitute")
        .filter(s -> names.contains(s.text("buyer")) && goods.contains(s.text("good")))
        .forEach(
            s ->
                reliefs.add(
                    new Relief(
                        s.number("share"),
                        s.has("since") ? Trade.start(s) : -1e9,
                        s.number("lagDays", 0),
                        0,
                        true,
                        "")));
    for (Flow f : flows) {
      trade
          .nearest("SpareCapacity", good, "supplier", f.supplier)
          .forEach(
              s ->
                  reliefs.add(
                      new Relief(
                          f.share * s.number("excess"),
                          -1e9,
                          s.number("lagDays", 0),
                          s.number("rampDays", 0),
                          true,
                          f.supplier)));
    }
    world
        .all("Project")
        .filter(p -> goods.contains(p.text("good")))
        .filter(p -> names.contains(p.has("buyer") ? p.text("buyer") : p.text("economy")))
        .filter(p -> p.has("buyer") || p.says("economy", trade.economy(site)))
        .forEach(
            p ->
                reliefs.add(
                    new Relief(
                        p.number("share"),
                        Trade.start(p) + p.number("leadDays"),
                        0,
                        p.number("rampDays", 0),
                        false,
                        "")));
  }

  boolean adapts() {
    return need.says("stop", "ARIO");
  }

  /** Measures change at most every half day. */
  void begin(double t) {
    if (2 * t == Math.floor(2 * t)) {
      cuts = flows.stream().map(f -> trade.cut(site, f.measures, t)).toArray(double[][]::new);
    }
  }

  /** What it lacks before stockpiles while sites run like this. */
  void lack(double t, Map<String, Double> outputs) {
    double lost = 0;
    double left = 0;
    List<String> hit = new ArrayList<>();
    for (int i = 0; i < flows.size(); i++) {
      double fall = 1 - outputs.getOrDefault(flows.get(i).supplier, 1.0);
      lost += flows.get(i).share * Math.max(cuts[i][0], fall);
      left += flows.get(i).share * Math.max(cuts[i][1], fall);
      if (Math.max(cuts[i][0], fall) > NONE) {
        hit.add(flows.get(i).supplier);
      }
    }
    gross = Math.min(1, lost);
    double start = gross > NONE ? Math.min(lossStart, t) : lossStart;
    double relief =
        reliefs.stream()
            .filter(r -> !hit.contains(r.from))
            .mapToDouble(r -> given(r, t, start))
            .sum();
    net = gross > NONE ? Math.max(0, Math.min(1, left - relief)) : 0;
    loss = net;
  }

  private static double given(Relief r, double t, double lossStart) {
    double from = (r.waits ? Math.max(r.earliest, lossStart) : r.earliest) + r.lag;
    return t < from - NONE
        ? 0
        : r.ramp == 0 ? r.level : r.level * Math.min(1, (Math.floor(t - from) + 0.5) / r.ramp);
  }

  /** Output it allows in a step of that length, accounts still untouched. */
  double allows(double dt) {
    uncovered = loss > NONE ? Math.max(0, loss * dt - level) / dt : 0;
    double limit = adapts() ? adapted(dt, false) : uncovered;
    double critical = limit < NONE ? 1 : 1 - limit;
    return switch (need.has("importance") ? need.text("importance") : "CRITICAL") {
      case "MINOR" -> 1;
      case "IMPORTANT" -> (1 + critical) / 2;
      default -> critical;
    };
  }

  private double adapted(double dt, boolean keep) {
    boolean on = adapting || uncovered > 1e-7;
    double tau = need.number("coverDays") * need.number("psi", 0.8);
    double y = on ? loss + (shortfall - loss) * (tau == 0 ? 0 : Math.exp(-dt / tau)) : 0;
    y = y < 0.001 && loss < NONE ? 0 : y;
    if (keep) {
      adapting = on;
      shortfall = y;
    }
    return 1 - y < 0.001 ? 1 : y;
  }

  /** The step is over: accounts are kept. */
  void end(double t, double dt) {
    if (adapts()) {
      adapted(dt, true);
    }
    lossStart = gross > NONE ? Math.min(lossStart, t) : lossStart;
    if (loss > NONE) {
      level = Math.max(0, level - loss * dt);
    } else {
      boolean buys = ahead.stream().anyMatch(w -> t >= w[0] && t < w[1]);
      double bought = buys ? trade.parameter("front-loading") * dt : 0;
      double storage =
          !need.has("storageDays")
              ? 1e9
              : need.number("storageDays") - (need.number("coverDays") - slack);
      double regained = Math.min(Math.max(0, slack - level), refill * dt);
      level += regained + Math.min(Math.max(0, storage - level - regained), bought);
    }
  }

  double lossStart() {
    return lossStart;
  }

  Stream<String> names(Stated siteFact) {
    return Stream.of(site, siteFact.text("firm"));
  }
}
