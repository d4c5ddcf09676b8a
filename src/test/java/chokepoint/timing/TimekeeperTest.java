package chokepoint.timing;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Limits;
import chokepoint.cases.CaseResult;
import chokepoint.cases.CaseRunner;
import chokepoint.facts.FactSetReader;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TimekeeperTest {
  private static final int LAMPS = 60;
  private static final Assessor RULES =
      new Assessor(
          RuleBase.compile(
              new RuleSources(
                  Map.of(
                      "lamps.drl",
                      """
                      package chokepoint

                      declare Lamp
                          id : String @key
                          volts : Integer
                      end
                      declare Fuse
                          id : String @key
                      end
                      declare Glow
                          @finding
                          id : String @key
                      end
                      declare Blown
                          @finding
                          id : String @key
                      end

                      rule "A lamp glows"
                          @id(LMP-001) @because("{id}") @because_zh("{id}")
                      when
                          Lamp($id: id)
                      then
                          insertLogical(new Glow($id));
                      end

                      rule "Three lamps that have too much together blow"
                          @id(LMP-002) @because("{id}") @because_zh("{id}")
                      when
                          Lamp($id: id, $one: volts)
                          Lamp($two: volts)
                          Lamp(volts + $one + $two > 999)
                      then
                          insertLogical(new Blown($id));
                      end

                      rule "A fuse blows"
                          @id(LMP-003) @because("{id}") @because_zh("{id}")
                      when
                          Fuse($id: id)
                      then
                          insertLogical(new Blown($id));
                      end
                      """))),
          Limits.GENEROUS);

  /** Work by the memory it takes: a busy machine makes it seem no longer. */
  private static final LongSupplier CLOCK =
      ((ThreadMXBean) ManagementFactory.getThreadMXBean())::getCurrentThreadAllocatedBytes;

  @TempDir private Path folder;
  private CaseRunner runner;

  @BeforeEach
  void begin() {
    runner = new CaseRunner(RULES, new FactSetReader(RULES.rules().vocabulary(), folder));
  }

  @Test
  void aRuleThatTriesEveryCombinationTakesLongestThoughItNeverFires() throws IOException {
    RuleTimes times = new Timekeeper(RULES, CLOCK).of(ran("many.yaml", LAMPS));

    assertThat(times.rules()).extracting(t -> t.rule().id()).containsExactly("LMP-002", "LMP-001");
    assertThat(times.of("LMP-002").orElseThrow().share()).isGreaterThan(0.8);
    assertThat(times.of("LMP-002").orElseThrow().spent().firings()).isZero();
    assertThat(times.of("LMP-001").orElseThrow().spent().firings()).isEqualTo(LAMPS);
    assertThat(times.rules().stream().mapToDouble(RuleTime::share).sum()).isBetween(0.999, 1.001);
    assertThat(times.of("LMP-003")).as("no fuse is in the facts").isEmpty();
  }

  @Test
  void rulesTakeNoLongerThanTheRunsTheyWereTimedIn() throws IOException {
    List<CaseResult> results = ran("many.yaml", LAMPS);
    long start = CLOCK.getAsLong();
    RuleTimes times = new Timekeeper(RULES, CLOCK).of(results);
    long elapsed = CLOCK.getAsLong() - start;

    assertThat(times.rules().stream().mapToLong(t -> t.spent().nanos()).sum())
        .isPositive()
        .isLessThan(elapsed);
  }

  @Test
  void theScenarioInWhichARuleTakesLongestIsNamed() throws IOException {
    List<CaseResult> results =
        List.of(
            ran("few.yaml", 2).get(0), ran("many.yaml", LAMPS).get(0), ran("some.yaml", 9).get(0));
    RuleTime time = new Timekeeper(RULES, CLOCK).of(results).of("LMP-002").orElseThrow();

    assertThat(time.most().file()).endsWith("many.yaml");
    assertThat(time.there().nanos()).isPositive().isLessThan(time.spent().nanos());
  }

  @Test
  void casesBesideTheRulesAreTimedOnlyWhereThereIsNoScenario() throws IOException {
    List<CaseResult> cases = ran("lamps.cases.yaml", 2);
    CaseResult scenario = ran("many.yaml", 3).get(0);

    assertThat(firings(cases)).isEqualTo(2);
    assertThat(firings(List.of(cases.get(0), scenario))).isEqualTo(3);
  }

  private static int firings(List<CaseResult> results) {
    return new Timekeeper(RULES, CLOCK).of(results).of("LMP-001").orElseThrow().spent().firings();
  }

  private List<CaseResult> ran(String name, int lamps) throws IOException {
    String facts =
        IntStream.range(0, lamps)
            .mapToObj(i -> "  - Lamp: {id: lamp-" + i + ", volts: 1}\n")
            .collect(Collectors.joining());
    String set = "title: lamps\nhorizon: 2026-12-31\nfacts:\n" + facts;
    boolean cases = name.endsWith(".cases.yaml");
    String text = cases ? "- " + set.indent(2).strip() + "\n" : set;
    return runner.run(Files.writeString(folder.resolve(name), text));
  }
}
