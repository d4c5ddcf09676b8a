package chokepoint.facts;

import chokepoint.support.Shipped;
import chokepoint.support.SupplyNetwork;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What reading and checking a fact set costs, by the number of facts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReaderBenchmark {
  @Param({"1000", "10000", "100000"})
  int facts;

  private String text = "";

  @Setup
  public void network() {
    text = SupplyNetwork.json(facts, false, 1);
  }

  @Benchmark
  public FactSet read() {
    return Shipped.reader().read(text, "network");
  }
}
