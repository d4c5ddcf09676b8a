package chokepoint.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Limits;
import chokepoint.cases.CaseRunner;
import chokepoint.coverage.Gap.Reason;
import chokepoint.facts.FactSetReader;
import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SurveyorTest {
  private static final String TYPES =
      """
      package chokepoint

      declare Lamp
          id : String @key
          volts : Double
          colour : String
      end
      declare Fuse
          lamp : String @key
      end
      declare Glow
          @finding
          lamp : String @key
      end

      """;
  private static final Assessor LAMPS =
      new Assessor(
          RuleBase.compile(
              new RuleSources(
                  Map.of(
                      "lamps.drl",
                      TYPES
                          + """
                          rule "A lamp glows"
                              @id(LMP-001) @because("{lamp} glows") @because_zh("{lamp}")
                          when
                              Lamp($lamp: id, $volts: volts > 10, colour == "red" || colour == "blue")
                              not Fuse(lamp == $lamp)
                              $twice : Double() from $volts * 2
                          then
                              insertLogical(new Glow($lamp));
                          end
                          """))),
          Limits.GENEROUS);

  @TempDir private Path folder;

  @Test
  void aConditionIsCoveredWhereItAloneKeepsTheRuleFromFiring() throws IOException {
    Coverage coverage =
        covered(
            LAMPS,
            "Lamp: {id: red, volts: 12, colour: red}",
            "Lamp: {id: blue, volts: 12, colour: blue}",
            "Lamp: {id: weak, volts: 10, colour: red}");

    assertThat(coverage.rules().get(0).gaps())
        .extracting(g -> g.part().folded(), g -> g.part().line(), Gap::reason)
        .containsExactly(
            tuple("not Fuse(lamp == $lamp)", 20, Reason.NEVER_DECIDES),
            tuple("lamp == $lamp", 20, Reason.NEVER_DECIDES));
    assertThat(coverage.parts()).isEqualTo(5);
    assertThat(coverage.partsCovered()).isEqualTo(3);
    assertThat(coverage.rulesCovered()).isEqualTo(1);
    assertThat(coverage.share()).isEqualTo(0.6);
  }

  @Test
  void allIsCoveredWhereEachConditionDecidesOnce() throws IOException {
    Coverage coverage =
        covered(
            LAMPS,
            "Lamp: {id: red, volts: 12, colour: red}",
            "Lamp: {id: blue, volts: 12, colour: blue}",
            "Lamp: {id: weak, volts: 10, colour: red}",
            "Lamp: {id: fused, volts: 12, colour: red}, Fuse: {lamp: fused}",
            "Lamp: {id: red, volts: 12, colour: red}, Fuse: {lamp: other}");

    assertThat(coverage.rules().get(0).gaps()).isEmpty();
    assertThat(coverage.share()).isEqualTo(1);
  }

  @Test
  void nothingIsCoveredWhereTheRuleNeverFires() throws IOException {
    RuleCoverage rule = covered(LAMPS, "Lamp: {id: weak, volts: 10, colour: red}").rules().get(0);

    assertThat(rule.gaps()).hasSize(rule.parts()).allMatch(g -> g.reason() == Reason.NEVER_MET);
    assertThat(rule.lacks()).containsExactly("fires in no case");
  }

  @Test
  void aRuleThatAlwaysFiresHasNoCaseInWhichItDoesNot() throws IOException {
    RuleCoverage rule = covered(LAMPS, "Lamp: {id: red, volts: 12, colour: red}").rules().get(0);

    assertThat(rule.lacks()).containsExactly("has no case in which it does not fire though asked");
  }

  @Test
  void aScenarioThatARuleDoesNotFireInIsNamed() throws IOException {
    Path scenario = folder.resolve("dark.yaml");
    Files.writeString(scenario, "title: dark\nhorizon: 2026-12-31\nfacts: [Fuse: {lamp: none}]\n");

    assertThat(
            new Surveyor(LAMPS, ModuleCache.NONE)
                .of(runner(LAMPS).run(scenario))
                .rules()
                .get(0)
                .lacks())
        .containsExactly(
            "fires in no scenario", "has no case in which it does not fire though asked");
  }

  @Test
  void aRuleThatAsksNothingOfFactsHoldsEverywhereAndNeedsNoCaseInWhichItDoesNot()
      throws IOException {
    Coverage coverage =
        covered(
            """
            rule "Red is a colour"
                @id(LMP-002) @because("{colour}") @because_zh("{colour}")
            when
                $colour : String(this == "red") from java.util.List.of("red", "blue")
            then
                insertLogical(new Glow($colour));
            end
            rule "There is light"
                @id(LMP-003) @because("light") @because_zh("light")
            when
            then
                insertLogical(new Glow("light"));
            end
            """,
            "Fuse: {lamp: none}");

    assertThat(coverage.rules().get(0).lacks()).isEmpty();
    assertThat(coverage.rules().get(0).gaps()).isEmpty();
    assertThat(coverage.rules().get(1).lacks()).isEmpty();
    assertThat(coverage.share()).isEqualTo(1);
  }

  @Test
  void aPartThatARuleDoesNotCompileWithoutIsNamedAndTheOthersAreLookedFor() throws IOException {
    Coverage coverage =
        covered(
            """
            rule "A lamp glows"
                @id(LMP-001) @because("{lamp}") @because_zh("{lamp}")
            when
                Lamp($lamp: id, volts > 10, colour == "red" || == "blue")
            then
                insertLogical(new Glow($lamp));
            end
            """,
            "Lamp: {id: red, volts: 12, colour: red}",
            "Lamp: {id: blue, volts: 12, colour: blue}",
            "Lamp: {id: weak, volts: 10, colour: red}");

    assertThat(coverage.rules().get(0).gaps())
        .extracting(g -> g.part().folded(), Gap::reason)
        .containsExactly(tuple("colour == \"red\"", Reason.NO_PROBE));
  }

  private Coverage covered(String rules, String... cases) throws IOException {
    Assessor assessor =
        new Assessor(
            RuleBase.compile(new RuleSources(Map.of("lamps.drl", TYPES + rules))), Limits.GENEROUS);
    return covered(assessor, cases);
  }

  private Coverage covered(Assessor assessor, String... cases) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String facts : List.of(cases)) {
      text.append("- title: a case\n  horizon: 2026-12-31\n  facts:\n");
      for (String fact : facts.split("(?<=}), ", -1)) {
        text.append("    - ").append(fact).append('\n');
      }
    }
    Path file = folder.resolve("lamps.cases.yaml");
    Files.writeString(file, text.toString());
    return new Surveyor(assessor, ModuleCache.NONE).of(runner(assessor).run(file));
  }

  private CaseRunner runner(Assessor assessor) {
    return new CaseRunner(assessor, new FactSetReader(assessor.rules().vocabulary(), folder));
  }
}
