package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Limits;
import chokepoint.cases.CaseResult;
import chokepoint.cases.CaseRunner;
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

/** What is said of expectations that were not met. */
final class ExplainerTest {
  private static final RuleBase BASE =
      RuleBase.compile(
          new RuleSources(
              Map.of(
                  "lamps.drl",
                  """
                  package chokepoint

                  declare Lamp
                      id : String @key
                      share : Double @unit(share)
                  end
                  declare Lit
                      @finding
                      lamp : String @key
                  end

                  rule "A lamp with half its share is lit"
                      @id(LMP-001) @because("{lamp} is lit") @because_zh("{lamp}")
                  when
                      Lamp($lamp: id, share >= 0.5)
                  then
                      insertLogical(new Lit($lamp));
                  end
                  """)));

  @TempDir private Path folder;

  @Test
  void what_was_expected_is_answered_with_why_not() throws IOException {
    assertThat(said("0.4", "{findings: [Lit: {lamp: desk}]}"))
        .contains(
            "no Lit {lamp: desk}",
            "Why no lit (lamp desk)",
            "lamp (desk): share 40 % must reach 50 %  (lamps.drl:15)");
  }

  @Test
  void what_was_not_expected_is_answered_with_why() throws IOException {
    assertThat(said("0.6", "{absent: [Lit: {lamp: desk}]}"))
        .contains("Lit[desk] holds", "Desk is lit  (LMP-001)", "Lamp[desk]");
  }

  @Test
  void a_rule_that_was_to_fire_is_answered_with_how_far_it_got() throws IOException {
    assertThat(said("0.4", "{fired: [LMP-001]}"))
        .contains("rule LMP-001 did not fire", "Why no firing of LMP-001", "must reach 50 %");
  }

  private String said(String share, String expected) throws IOException {
    Path file = folder.resolve("lamps.cases.yaml");
    Files.writeString(
        file,
        """
        - title: a lamp
          horizon: 2026-12-31
          facts:
            - Lamp: {id: desk, share: %s}
          expect: %s
        """
            .formatted(share, expected));
    Assessor assessor = new Assessor(BASE, Limits.GENEROUS);
    List<CaseResult> results =
        new CaseRunner(assessor, new FactSetReader(BASE.vocabulary(), folder)).run(file);
    assertThat(results).hasSize(1);
    return new Explainer(assessor, ModuleCache.NONE)
        .explained(results.get(0))
        .failures()
        .toString();
  }
}
