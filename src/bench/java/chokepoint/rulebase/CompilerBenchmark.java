package chokepoint.rulebase;

import java.io.IOException;
import java.nio.file.Files;
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
 * After an edit, with what an earlier edition was compiled to at hand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class CompilerBenchmark {
  private static final int RULES = 200;
  private static final String RULE_FILE = "cover.drl";
  private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]*)\"");
  private Map<String, String> texts = Map.of();
  private ModuleCache kept = ModuleCache.NONE;
  private int edit;

  @Setup
  public void read() throws IOException {
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
    kept = ModuleCache.in(Files.createTempDirectory("compiled"), "benchmark");
    RuleBase.compile(new RuleSources(texts), kept);
  }

  /** Everything from nothing. */
  @Benchmark
  public RuleBase compile() {
    return ready(RuleBase.compile(new RuleSources(texts)));
  }

  /** With nothing to compile. */
  @Benchmark
  public RuleBase compileUnchanged() {
    return ready(RuleBase.compile(new RuleSources(texts), kept));
  }

  @Benchmark
  public RuleBase compileAfterARuleChanged() {
    return edited(RULE_FILE, "then\n", "then\n // " + edit + "\n");
  }

  @Benchmark
  public RuleBase compileAfterARuleIsAdded() {
    String text = texts.get(RULE_FILE);
    String first = text.substring(text.indexOf("rule \""), text.indexOf("\nend") + 4);
    return edited(
        RULE_FILE,
        first,
        first + RULE.matcher("\n\n" + first).replaceAll("rule \"New $1 " + edit + "\""));
  }

  /** As after a field is added to a fact type that few rules name. */
  @Benchmark
  public RuleBase compileAfterARareFactTypeChanged() {
    return typeEdited("Ahead");
  }

  /** As after a field is added to a fact type that rules in many files name. */
  @Benchmark
  public RuleBase compileAfterAFrequentFactTypeChanged() {
    return typeEdited("Horizon");
  }

  /** As after what a fact type says of itself is changed. */
  @Benchmark
  public RuleBase compileAfterADescriptionChanged() {
    return edited("vocabulary/workings.drl", "@doc(\"", "@doc(\"" + edit + " ");
  }

  private RuleBase typeEdited(String type) {
    Pattern head = Pattern.compile("(?m)^declare " + type + "\\b");
    String file =
        texts.keySet().stream()
            .filter(f -> head.matcher(texts.get(f)).find())
            .findFirst()
            .orElseThrow();
    Matcher declaration =
        Pattern.compile("(?ms)^declare " + type + "\\b.*?^(?=end)").matcher(texts.get(file));
    declaration.find();
    String text = declaration.group();
    return edited(
        file,
        text,
        text + "    added" + edit + " : Double @optional @doc(\"Added\") @doc_zh(\"新\")\n");
  }

  private RuleBase edited(String file, String from, String to) {
    edit++;
    Map<String, String> edited = new TreeMap<>(texts);
    edited.computeIfPresent(file, (path, text) -> text.replace(from, to));
    return ready(RuleBase.compile(new RuleSources(edited), kept));
  }

  /** Any question could be answered. */
  private static RuleBase ready(RuleBase rules) {
    rules.kieBase();
    return rules;
  }
}
