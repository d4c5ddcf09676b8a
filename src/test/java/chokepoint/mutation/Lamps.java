package chokepoint.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Limits;
import chokepoint.cases.CaseResult;
import chokepoint.cases.CaseRunner;
import chokepoint.facts.FactSetReader;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A small world of rules that tests mutate. */
final class Lamps {
  static final String TYPES =
      """
      package chokepoint

      declare Lamp
          id : String @key
          volts : Double
      end
      declare Fuse
          lamp : String @key
      end
      declare Glow
          @finding
          lamp : String @key
          light : Double
      end

      """;

  private Lamps() {}

  /** A rule that stands from line 16 on, its conditions from line 19. */
  static Assessor glowing(String conditions, String conclusions) {
    return new Assessor(
        RuleBase.compile(
            new RuleSources(
                Map.of(
                    "lamps.drl",
                    TYPES
                        + """
                        rule "A lamp glows"
                            @id(LMP-001) @because("{lamp} glows") @because_zh("{lamp}")
                        when
                        %s
                        then
                        %s
                        end
                        """
                            .formatted(conditions.stripTrailing(), conclusions.stripTrailing())))),
        Limits.GENEROUS);
  }

  /** Cases that pass, each of its facts and of what is expected. */
  static List<CaseResult> cases(Assessor assessor, Path folder, String... cases) {
    StringBuilder text = new StringBuilder();
    for (String one : List.of(cases)) {
      text.append("- title: a case\n  horizon: 2026-12-31\n");
      one.lines().forEach(line -> text.append("  ").append(line).append('\n'));
    }
    try {
      Path file = Files.writeString(folder.resolve("lamps.cases.yaml"), text);
      List<CaseResult> results =
          new CaseRunner(assessor, new FactSetReader(assessor.rules().vocabulary(), folder))
              .run(file);
      assertThat(results).allMatch(CaseResult::passed);
      return results;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
