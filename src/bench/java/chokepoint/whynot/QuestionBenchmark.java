package chokepoint.whynot;

import chokepoint.assessment.Progress;
import chokepoint.averting.Averting;
import chokepoint.averting.Goal;
import chokepoint.explanation.FindingPattern;
import chokepoint.facts.FactSet;
import chokepoint.rulebase.ModuleCache;
import chokepoint.support.House;
import chokepoint.support.Shipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Questions about shipped scenarios with all reference packs beside them; rules compiled before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class QuestionBenchmark {
  private final FactSet lifted = withAllPacks("japan-freeze-lifted");
  private final FactSet banned = withAllPacks("japan-dual-use-ban");
  private final FindingPattern halt = pattern("Halt site=toyota-nev-motor");
  private final Asker asker = new Asker(Shipped.assessor(), ModuleCache.NONE);

  private static FindingPattern pattern(String text) {
    return FindingPattern.parse(text, Shipped.rules().vocabulary());
  }

  private static FactSet withAllPacks(String scenario) {
    try {
      List<String> packs =
          Files.readAllLines(House.HOME.resolve("src/test/resources/all-packs.yaml")).stream()
              .filter(l -> l.startsWith("  - reference/"))
              .toList();
      String text = "base: " + scenario + "\nuses:\n" + String.join("\n", packs) + "\n";
      return Shipped.reader().read(text, scenario);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Benchmark
  public Optional<WhyNot> whyNot() {
    return asker.ask(lifted, halt);
  }

  @Benchmark
  public Averting avert() {
    return Averting.of(
        Shipped.assessor(), banned, new Goal(halt, Optional.empty()), Progress.UNHEARD);
  }
}
