package chokepoint.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Limits;
import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetReader;
import chokepoint.facts.Text;
import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of one condition that is not met. */
final class UnmetTextsTest {
  private static final String TYPES =
      """
      package chokepoint

      import chokepoint.maths.Steps
      import java.time.LocalDate

      declare enum Colour
          RED("red", "红"), BLUE("blue", "蓝");
          en : String
          zh : String
      end
      declare Lamp
          @zh("灯")
          id : String @key @zh("标识")
          share : Double @zh("份额") @unit(share)
          most : Double @zh("上限") @unit(share)
          since : LocalDate @zh("起")
          until : LocalDate @zh("止") @optional
          colour : Colour = Colour.RED @zh("颜色")
      end
      declare Lit
          @finding @zh("亮")
          lamp : String @key @zh("灯")
      end

      rule "A lamp is lit"
          @id(LMP-001)
          %s
      when
          %s
      then
          insertLogical(new Lit($id));
      end
      """;
  private static final String SPARE =
      """
      @unmet(
          spare = "{id} has {spare|percent} to spare, {twice|percent} for two",
          spare_zh = "{id}有{spare|percent}余量，两盏为{twice|percent}",
          twice = "$most + $most - $share - $share")
      """;
  private static final String LAMP =
      """
      horizon: 2026-12-31
      facts:
        - Lamp: {id: desk, share: 0.4, most: 0.55, since: 2026-03-01}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      textBlock =
          """
          share >= 0.5                   # share 40 % must reach 50 %             # 份额 40%，应不小于50%
          $most: most, share > $most     # share 40 % must be beyond 55 % (most)  # 份额 40%，应大于55%（上限）
          $most: most, share > $most + 1 # share 40 % must be beyond most 55 % + 1 # 份额 40%，应大于上限 55% + 1
          until != null                  # until must be stated                   # 应列明止
          colour == Colour.BLUE          # colour red must be blue                # 颜色 红，应为蓝
          share > 0.5 && most > 0.5      # share 40 % must be beyond 50 % and most 55 % must be beyond 50 % # 份额 40%，应大于50%，且上限 55%，应大于50%
          share == 1 || share > 0.5      # share 40 % must be 100 % or share 40 % must be beyond 50 % # 份额 40%，应为100%，或份额 40%，应大于50%
          share == 1 || share == 0.5     # share 40 % must be 100 % or 50 %       # 份额 40%，应为100%，或50%
          """)
  void of_a_fact_both_sides_are_told_in_its_units(String constraints, String en, String zh) {
    assertThat(said("Lamp($id: id, " + constraints + ")"))
        .isEqualTo(new Text("lamp (desk): " + en, Optional.of("灯（desk）：" + zh)));
  }

  @Test
  void what_is_worked_out_is_told_in_the_words_of_the_rule() {
    assertThat(
            said(
                """
                Lamp($id: id, $share: share, $most: most)
                    $spare : Double(this > 0.5) from $most - $share
                """))
        .isEqualTo(
            new Text("Desk has 15 % to spare, 30 % for two", Optional.of("Desk有15%余量，两盏为30%")));
  }

  @Test
  void where_the_rule_says_nothing_the_inputs_the_result_and_what_it_must_be_are_told() {
    assertThat(
            said(
                """
                Lamp($id: id, $share: share, $most: most)
                    $rest : Double(this > 0.5) from $most - $share
                """))
        .isEqualTo(
            new Text(
                "from most 55 %, share 40 % comes 0.15; it must be beyond 0.5",
                Optional.of("根据上限 55%、份额 40%，结果为0.15；应大于0.5")));
  }

  private static Text said(String conditions) {
    RuleBase rules =
        RuleBase.compile(
            new RuleSources(
                Map.of(
                    "lamps.drl",
                    TYPES.formatted(conditions.contains("$spare") ? SPARE : "", conditions))));
    FactSet set = new FactSetReader(rules.vocabulary(), Path.of("none")).read(LAMP, "made-up");
    Asker asker = new Asker(new Assessor(rules, Limits.GENEROUS), ModuleCache.NONE);
    List<Candidate> found = asker.ask(set, new Question("Lit", Map.of())).candidates();
    assertThat(found).hasSize(1);
    return found.get(0).unmet().text();
  }
}
