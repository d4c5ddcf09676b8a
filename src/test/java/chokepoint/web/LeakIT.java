package chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.OneRule;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Editions that no longer answer leave nothing behind. {@code -Dtest.jvm=-Dreloads=500} makes more
 * of them.
 */
final class LeakIT {
  private static final int RELOADS = Integer.getInteger("reloads", 50);
  private static final int WARM = 10;
  private static final long MOST_MORE_BYTES = 8 << 20;

  @TempDir private Path folder;

  private record Use(long loaded, long metaspace, long heap) {
    @Override
    public String toString() {
      return "%d classes, metaspace %.1f MB, heap %.1f MB"
          .formatted(loaded, metaspace / 1e6, heap / 1e6);
    }
  }

  @Test
  void reloadsLeaveNothingBehind() throws InterruptedException {
    try (RuleFolder rules = new RuleFolder(folder)) {
      reload(rules, 1, WARM);
      Use before = use();
      reload(rules, WARM + 1, RELOADS);
      Use after = use();
      ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
      System.out.printf(
          "%d reloads: before %s; after %s; unloaded %d of %d classes%n",
          RELOADS,
          before,
          after,
          classes.getUnloadedClassCount(),
          classes.getTotalLoadedClassCount());

      assertThat(classes.getUnloadedClassCount()).as("unloaded").isGreaterThan(RELOADS);
      assertThat(after.loaded - before.loaded).as("more classes").isLessThan(RELOADS);
      assertThat(after.metaspace - before.metaspace).as("metaspace").isLessThan(MOST_MORE_BYTES);
      assertThat(after.heap - before.heap).as("heap").isLessThan(MOST_MORE_BYTES);
    }
  }

  /** Each edition is new to the compiler, and answers. */
  private static void reload(RuleFolder rules, int from, int count) {
    for (int i = from; i < from + count; i++) {
      String share = String.valueOf(i % 2 == 0 ? 0.3 + i * 1e-6 : 0.5 + i * 1e-6);
      int edition = i + 1;
      rules.saveRule(OneRule.RULE.replace("0.5", share));
      rules.stateOnce(s -> s.get("edition").asInt() == edition);
      assertThat(rules.shortages()).isEqualTo(i % 2 == 0 ? 1 : 0);
    }
  }

  private static Use use() throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(200);
    }
    return new Use(
        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
        metaspace().sum(),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
  }

  private static LongStream metaspace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(p -> p.getName().equals("Metaspace"))
        .map(MemoryPoolMXBean::getUsage)
        .mapToLong(u -> u.getUsed());
  }
}
