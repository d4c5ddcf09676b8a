package chokepoint.assessment;

import chokepoint.facts.FactSet;
import chokepoint.support.Shipped;
import chokepoint.support.SupplyNetwork;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What proofs add to one run of the rules, and how the cost grows with the number of facts. The
 * same session, facts and findings each time; withdrawn findings, which need further runs, are
 * measured in {@link ScenarioBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseParallelGC", "-Xms8g", "-Xmx8g", "-Xmn5g"})
public class ProofBenchmark {
  @Param({"1000", "10000", "100000"})
  int facts;

  private FactSet set = Shipped.scenario("japan-dual-use-ban");
  private Words words = new Words(new Names(set), Shipped.rules().vocabulary());
  private final Shapes shapes = new Shapes(Shipped.rules());
  private final Inference inference = new Inference(Shipped.rules(), shapes, Limits.GENEROUS);
  private final ProofReader reader = new ProofReader(Shipped.rules(), shapes);

  @Setup
  public void network() {
    set = Shipped.reader().read(SupplyNetwork.json(facts, false, 1), "network");
    words = new Words(new Names(set), Shipped.rules().vocabulary());
  }

  /** Findings by id with their values, no proofs. */
  @Benchmark
  public int without() {
    try (Inference.Ended run = inference.run(set)) {
      return reader.nodes(run, set).findings().stream().mapToInt(n -> n.fields().size()).sum();
    }
  }

  /** Findings with all their derivations, causal order and bases; texts when asked for. */
  @Benchmark
  public ProofReader.Proofs explained() {
    return Shipped.assessor().explain(set, words);
  }

  /** The same with the text of every firing put together. */
  @Benchmark
  public int told() {
    return Shipped.assessor().explain(set, words).firings().stream()
        .mapToInt(f -> f.text().en().length())
        .sum();
  }
}
