package chokepoint.laws;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.facts.FactSet;
import chokepoint.support.Shipped;
import chokepoint.support.SupplyNetwork;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/**
 * The work of an assessment, counted by the memory that it takes in all, which no neighbour on the
 * machine changes. How long it takes is for the benchmarks.
 */
final class GrowthTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void workGrowsHardlyFasterThanFacts() {
    FactSet small = network(1_000);
    FactSet large = network(10_000);
    work(small); // what is loaded once is loaded now

    double exponent =
        Math.log(work(large) / work(small))
            / Math.log((double) large.facts().size() / small.facts().size());

    assertThat(exponent).isBetween(0.9, 1.05);
  }

  private static FactSet network(int facts) {
    return Shipped.reader().read(SupplyNetwork.json(facts, false, 1), "network");
  }

  private static double work(FactSet set) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    Shipped.assessor().prove(set);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
