package chokepoint.assessment;

import chokepoint.facts.FactSet;
import chokepoint.support.Shipped;
import chokepoint.support.SupplyNetwork;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What proofs add to one run of the rules: both in turn in one process, by the processor time of
 * the thread, so that neighbours on the machine weigh on both alike.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 60)
@Measurement(iterations = 1, time = 60)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseParallelGC", "-Xms8g", "-Xmx8g", "-Xmn5g"})
public class ProofBenchmark {
  /** Reported beside the time of a pair. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Share {
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> without = new ArrayList<>();
    private final List<Double> explained = new ArrayList<>();

    @Setup(Level.Iteration)
    public void clear() {
      ratios.clear();
      without.clear();
      explained.clear();
    }

    /** Explained against without proofs, the median of all pairs. */
    public double medianRatio() {
      return median(ratios);
    }

    /** The fastest explained against the fastest without. */
    public double fastestRatio() {
      return Collections.min(explained) / Collections.min(without);
    }

    /** Milliseconds of the fastest explained run. */
    public double explainedMillis() {
      return Collections.min(explained);
    }

    private static double median(List<Double> values) {
      return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
    }
  }

  @Param({"1000", "10000", "100000"})
  int facts;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Shapes shapes = new Shapes(Shipped.rules());
  private final Inference inference = new Inference(Shipped.rules(), shapes, Limits.GENEROUS);
  private final ProofReader reader = new ProofReader(Shipped.rules(), shapes);
  private FactSet set = Shipped.scenario("japan-dual-use-ban");
  private Words words = new Words(new Names(set), Shipped.rules().vocabulary());

  @Setup
  public void network() {
    set = Shipped.reader().read(SupplyNetwork.json(facts, false, 1), "network");
    words = new Words(new Names(set), Shipped.rules().vocabulary());
  }

  /** One run without proofs and one with them. */
  @Benchmark
  public int pair(Share share) {
    long start = threads.getCurrentThreadCpuTime();
    int values = without();
    long middle = threads.getCurrentThreadCpuTime();
    int firings = Shipped.assessor().explain(set, words).firings().size();
    long end = threads.getCurrentThreadCpuTime();
    share.without.add((middle - start) / 1e6);
    share.explained.add((end - middle) / 1e6);
    share.ratios.add((double) (end - middle) / (middle - start));
    return values + firings;
  }

  private int without() {
    try (Inference.Ended run = inference.run(set)) {
      return reader.nodes(run, set).findings().stream().mapToInt(n -> n.fields().size()).sum();
    }
  }
}
