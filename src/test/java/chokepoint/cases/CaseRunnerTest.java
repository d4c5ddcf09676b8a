package chokepoint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Limits;
import chokepoint.cases.CaseResult.Failure;
import chokepoint.facts.FactSetReader;
import chokepoint.facts.Place;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CaseRunnerTest {
  private static final RuleBase BASE =
      RuleBase.compile(
          new RuleSources(
              Map.of(
                  "lamps.drl",
                  """
                  package chokepoint

                  declare Lamp
                      id : String @key
                      volts : Double
                  end
                  declare Misfit
                      @finding @mistake
                      lamp : String @key
                  end

                  declare Glow
                      @finding
                      lamp : String @key
                      volts : Double @key @detail @optional
                  end

                  rule "A lamp of fifty volts glows"
                      @id(LMP-003) @because("{lamp} glows at {volts}") @because_zh("{lamp}{volts}")
                  when
                      Lamp($lamp: id, $volts: volts == 50)
                  then
                      insertLogical(new Glow($lamp, $volts));
                  end

                  rule "A lamp of a hundred volts glows more than can be told"
                      @id(LMP-004) @because("{lamp} glows") @because_zh("{lamp}")
                  when
                      Lamp($lamp: id, volts == 100)
                  then
                      insertLogical(new Glow($lamp, null));
                  end

                  rule "No lamp runs on less than nothing"
                      @id(LMP-001) @because("{lamp} has less than no volts") @because_zh("{lamp}")
                  when
                      Lamp($lamp: id, volts < 0)
                  then
                      insertLogical(new Misfit($lamp));
                  end

                  rule "No lamp stands a thousand volts"
                      @id(LMP-002) @because("{lamp} has too many volts") @because_zh("{lamp}")
                  when
                      Lamp($lamp: id, volts > 1000)
                  then
                      insertLogical(new Misfit($lamp));
                  end
                  """)));

  @TempDir private Path folder;

  @Test
  void inputThatIsToBeRefusedAndIsPasses() throws IOException {
    CaseResult result = run("-1", "{refused: [LMP-001]}");

    assertThat(result.name()).isEqualTo("a lamp");
    assertThat(result.failures()).isEmpty();
    assertThat(result.fired()).containsExactly("LMP-001");
  }

  @Test
  void inputThatIsToBeRefusedAndIsNotFailsWhereTheRuleStands() throws IOException {
    assertThat(run("12", "{refused: [LMP-001]}").failures())
        .containsExactly(silent(4, "LMP-001", "did not refuse the input"));
  }

  @Test
  void inputThatAnotherRuleRefusesFailsForBothRules() throws IOException {
    assertThat(run("2000", "{refused: [LMP-001]}").failures())
        .containsExactly(
            silent(4, "LMP-001", "did not refuse the input"),
            failure(4, "rule LMP-002 refused the input"));
  }

  @Test
  void inputThatIsRefusedWithoutBeingExpectedToFailsAtItsFact() throws IOException {
    assertThat(run("-1", "{absent: [Misfit]}").failures())
        .containsExactly(failure(3, "L has less than no volts"));
  }

  @Test
  void aRuleThatWasToFireAndDidNotIsNamedWhereItStands() throws IOException {
    assertThat(run("12", "{fired: [LMP-002]}").failures())
        .containsExactly(silent(4, "LMP-002", "did not fire"));
  }

  @Test
  void aFieldThatIsLeftEmptyIsToHaveNoValue() throws IOException {
    assertThat(run("100", "{findings: [Glow: {lamp: l, volts: }]}").failures()).isEmpty();
    assertThat(run("50", "{absent: [Glow: {volts: }]}").failures()).isEmpty();
    assertThat(run("100", "{absent: [Glow: {volts: }]}").failures())
        .extracting(Failure::message)
        .containsExactly("Glow[l] holds: L glows");
    assertThat(run("50", "{findings: [Glow: {lamp: l, volts: }]}").failures())
        .extracting(Failure::message)
        .containsExactly("no Glow {lamp: l, volts: none}; there is {lamp: l, volts: 50.0}");
  }

  @Test
  void aFieldThatAlwaysHasAValueIsNotToBeLeftEmpty() throws IOException {
    assertThat(run("50", "{findings: [Glow: {lamp: }]}").failures())
        .extracting(Failure::message)
        .singleElement()
        .asString()
        .startsWith("'lamp' of Glow has no value");
  }

  private CaseResult run(String volts, String expect) throws IOException {
    Files.writeString(
        Path.of(file()),
        """
        - title: a lamp
          horizon: 2026-12-31
          facts: [{Lamp: {id: l, volts: %s}}]
          expect: %s
        """
            .formatted(volts, expect));
    FactSetReader reader = new FactSetReader(BASE.vocabulary(), folder);
    List<CaseResult> results =
        new CaseRunner(new Assessor(BASE, Limits.GENEROUS), reader).run(Path.of(file()));
    assertThat(results).hasSize(1);
    return results.get(0);
  }

  private String file() {
    return folder.resolve("lamps.cases.yaml").toString();
  }

  private Failure failure(int line, String message) {
    Place place = new Place(folder.getFileName() + "/lamps.cases.yaml", line);
    return new Failure(place, message, Optional.empty());
  }

  private Failure silent(int line, String rule, String what) {
    Failure told = failure(line, "rule " + rule + " " + what);
    return new Failure(told.place(), told.message(), Optional.of(new Puzzle.WhySilent(rule)));
  }
}
