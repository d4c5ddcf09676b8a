package chokepoint.maths;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a buyer's loss and a site's output cost, by the number of flows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StepsBenchmark {
  @Param({"1", "10", "1000"})
  int flows;

  private List<Steps> cuts = List.of();

  @Setup
  public void cuts() {
    cuts =
        IntStream.range(0, flows)
            .mapToObj(i -> Steps.ramp(20_000 + i % 365, i % 90, 0, 1.0 / flows))
            .toList();
  }

  @Benchmark
  public Steps loss() {
    return Steps.sum(cuts).within(0, 1).until(Curve.day(21_000));
  }

  @Benchmark
  public Steps output() {
    Steps uncovered = Cover.of(30, 0.1, Steps.ZERO, null).uncovered(Steps.max(cuts));
    return uncovered.complement().zeroBelow(0.1).zerosExtended(7).oneAfter(Curve.day(21_000));
  }
}
