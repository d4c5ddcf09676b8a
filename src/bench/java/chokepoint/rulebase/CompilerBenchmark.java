package chokepoint.rulebase;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From rule files to rules that run, for 200 rules: the project's own, and again under new names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class CompilerBenchmark {
  private static final int RULES = 200;
  private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]*)\"");
  private Map<String, String> texts = Map.of();
  private int edit;

  @Setup
  public void read() {
    texts = new TreeMap<>(RuleSources.read(Path.of("rules")).texts());
    Map<String, String> own = Map.copyOf(texts);
    int rules = 0;
    for (int copy = 0; rules < RULES; copy++) {
      for (var file : new TreeMap<>(own).entrySet()) {
        String mark = " " + copy;
        Matcher names = RULE.matcher(file.getValue());
        long count = names.results().count();
        if (count > 0 && copy > 0 && rules < RULES) {
          texts.put(file.getKey() + mark, names.replaceAll("rule \"$1" + mark + "\""));
        }
        rules += (int) count;
      }
    }
  }

  /** Everything from nothing, as after a change of the fact types. */
  @Benchmark
  public RuleBase compile() {
    return RuleBase.compile(new RuleSources(texts));
  }

  /** As after an edit of one rule. */
  @Benchmark
  public RuleBase compileAfterAnEdit() {
    edit++;
    Map<String, String> edited = new TreeMap<>(texts);
    edited.computeIfPresent(
        "cover.drl", (path, text) -> text.replace("then\n", "then\n // " + edit + "\n"));
    return RuleBase.compile(new RuleSources(edited));
  }
}
