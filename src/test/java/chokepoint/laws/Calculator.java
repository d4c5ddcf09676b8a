package chokepoint.laws;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The equations of causal-model.md, quantities 1 to 7, walked through in quarters of a day with
 * plain numbers: no rules and no step functions. For comparison with the rules.
 */
final class Calculator {
  static final double DT = 0.25;
  private static final int FIRST = -50;

  private final List<Stated> sites;
  private final List<Input> inputs;
  private final List<Store> stores;
  private final double lag;
  private final Map<String, Double> lastStop = new HashMap<>();

  /** Output of each site, the mean of each day from day 0. */
  final Map<String, double[]> outputs = new TreeMap<>();

  /** First day on which each site stands still, if it does. */
  final Map<String, Double> halts = new TreeMap<>();

  private Calculator(World world) {
    Trade trade = new Trade(world);
    sites = world.all("Site").toList();
    inputs = world.all("Need").map(n -> new Input(world, trade, n)).toList();
    stores =
        world
            .all("Stockpile")
            .map(s -> new Store(world, trade, s, inputs))
            .sorted(Comparator.comparing(s -> s.id))
            .toList();
    lag = trade.parameter("restart-lag");
    sites.forEach(s -> outputs.put(s.text("id"), new double[World.DAYS]));
  }

  static Calculator of(World world) {
    Calculator calculator = new Calculator(world);
    int steps = (int) ((World.DAYS - FIRST) / DT);
    for (int k = 0; k < steps; k++) {
      calculator.step(FIRST + k * DT);
    }
    return calculator;
  }

  /**
   * Outputs are looked for from full ones downwards, so that in a cycle the smallest losses hold.
   */
  private void step(double t) {
    inputs.forEach(i -> i.begin(t));
    Map<String, Double> running = new HashMap<>();
    for (boolean moves = true; moves; ) {
      moves = false;
      supply(t, running, false);
      for (Stated s : sites) {
        double now = output(s, t);
        moves |= running.getOrDefault(s.text("id"), 1.0) - now > 1e-10;
        running.put(s.text("id"), now);
      }
    }
    supply(t, running, true);
    for (Stated s : sites) {
      keep(s, t, running.getOrDefault(s.text("id"), 1.0));
    }
    inputs.forEach(i -> i.end(t, DT));
  }

  private void supply(double t, Map<String, Double> running, boolean keep) {
    inputs.forEach(i -> i.lack(t, running));
    stores.forEach(s -> s.relieve(s.serves(t, DT, keep)));
  }

  private double possible(Stated site) {
    double least = 1;
    for (Input i : inputs) {
      if (site.says("id", i.site)) {
        least = Math.min(least, i.allows(DT));
      }
    }
    return least < site.number("minimumLoad", 0) - 1e-9 ? 0 : least;
  }

  private double output(Stated site, double t) {
    boolean restarting = t < lastStop.getOrDefault(site.text("id"), -1e9) + lag - 1e-9;
    return restarting ? 0 : possible(site);
  }

  private void keep(Stated site, double t, double output) {
    String id = site.text("id");
    if (possible(site) < 1e-9) {
      lastStop.put(id, t + DT);
    }
    if (t >= 0) {
      Objects.requireNonNull(outputs.get(id))[(int) Math.floor(t)] += output * DT;
      if (output < 1e-9) {
        halts.putIfAbsent(id, t);
      }
    }
  }
}
