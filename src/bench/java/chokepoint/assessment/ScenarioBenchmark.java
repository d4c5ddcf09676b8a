package chokepoint.assessment;

import chokepoint.facts.FactSet;
import chokepoint.support.Shipped;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A shipped scenario, read and compiled before: all of its assessment, and one run of the rules.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScenarioBenchmark {
  private final FactSet set = Shipped.scenario("japan-dual-use-ban");
  private final Words words = new Words(new Names(set), Shipped.rules().vocabulary());

  @Benchmark
  public Assessment assessment() {
    return Shipped.assessor().assess(set);
  }

  @Benchmark
  public ProofReader.Proofs oneRun() {
    return Shipped.assessor().explain(set, words);
  }
}
