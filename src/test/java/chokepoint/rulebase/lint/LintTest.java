package chokepoint.rulebase.lint;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.cases.CaseFiles;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import chokepoint.support.Shipped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LintTest {
  private static final String TYPES =
      """
      package chokepoint
      declare Lamp
          @zh("灯") @doc("A lamp") @doc_zh("灯")
          id : String @key @zh("标识") @doc("Its id") @doc_zh("标识")
          watts : Double @zh("功率") @doc("Its power") @doc_zh("功率")
      end
      declare Lit
          @finding @zh("亮") @doc("A lamp is lit") @doc_zh("灯亮")
          lamp : String @key @zh("灯") @doc("The lamp") @doc_zh("灯")
      end
      """;
  private static final String RULE =
      """
      package chokepoint
      rule "A lamp is lit"
          @id(LMP-001) @zh("灯亮") @because("{lamp} is lit") @because_zh("{lamp}亮") @reference("here")
      when
          Lamp($lamp: id, watts > 0)
      then
          insertLogical(new Lit($lamp));
      end
      """;

  private static List<Remark> lint(String rule, Set<String> caseFiles) {
    RuleSources sources = new RuleSources(Map.of("types.drl", TYPES, "lamps.drl", rule));
    return Lint.check(RuleBase.compile(sources), sources, caseFiles, Levels.OWN);
  }

  @Test
  void the_shipped_rules_are_clean() {
    Set<String> cases =
        CaseFiles.of(Shipped.RULES).stream()
            .map(f -> Shipped.RULES.relativize(f).toString())
            .collect(Collectors.toSet());
    assertThat(Lint.check(Shipped.rules(), RuleSources.read(Shipped.RULES), cases, Levels.OWN))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lamp id=lamp    |
          Candle id=lamp  | asks in @whatIf about 'Candle', which no fact set can state
          Lit lamp=lamp   | asks in @whatIf about 'Lit', which no fact set can state
          Lamp colour=lamp| asks in @whatIf about 'colour', which is no field of Lamp
          Lamp id=bulb    | asks in @whatIf about 'id=bulb', which is no field of it and no constant
          """)
  void a_finding_names_a_question_that_can_be_asked(String question, String message) {
    String types = TYPES.replace("@finding", "@finding @whatIf(\"" + question + "\")");
    RuleSources sources = new RuleSources(Map.of("types.drl", types, "lamps.drl", RULE));

    assertThat(
            Lint.check(RuleBase.compile(sources), sources, Set.of("lamps.cases.yaml"), Levels.OWN))
        .extracting(Remark::message)
        .allMatch(said -> said.contains(message))
        .hasSize(message == null ? 0 : 1);
  }

  @Test
  void a_rule_in_good_order_draws_no_remark() {
    assertThat(lint(RULE, Set.of("lamps.cases.yaml"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          rest = "{rest} of {lamp}", rest_zh = "{lamp}{rest}"                    |
          rest = "{half} of {lamp}", rest_zh = "{lamp}", half = "$watts / 2"     |
          rest = "{lamp}"                                                        | says in @unmet of $rest nothing in Chinese
          rest = "{lmp}", rest_zh = "{lamp}"                                     | says {lmp} but binds no $lmp
          rest = "{half}", rest_zh = "{half}", half = "$after / 2"               | works out 'half' in @unmet from $after, which is not known by then
          rest = "{lamp}", rest_zh = "{lamp}", half = "$watts / 2"               | has 'half' in @unmet, which is no condition
          watts = "{lamp}"                                                       | has 'watts' in @unmet, which is no condition
          """)
  void what_is_said_of_unmet_conditions_is_known_by_then(String note, String message) {
    String rule =
        RULE.replace("@reference", "@unmet(" + note + ") @reference")
            .replace(
                "watts > 0)",
                "$watts: watts > 0)\n    $rest : Double(this > 0) from $watts / 3"
                    + "\n    $after : Double(this > 0) from $rest / 3"
                    + "\n    Double(this > 0) from $after / 3");

    assertThat(lint(rule, Set.of("lamps.cases.yaml")))
        .filteredOn(r -> Set.of("unmet-texts", "templates").contains(r.check()))
        .extracting(Remark::message)
        .allMatch(said -> message != null && said.contains(message))
        .hasSize(message == null ? 0 : 1);
  }

  @Test
  void rules_without_cases_are_named() {
    assertThat(lint(RULE, Set.of())).extracting(Remark::check).containsExactly("cases");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "@id(LMP-001) # '' # rule-annotations",
        "LMP-001 # LMP1 # ids",
        "@zh(\"灯亮\") # '' # chinese",
        "@reference # @refrence # rule-annotations",
        "{lamp} is lit # {lmp} is lit # templates",
        "{lamp} is lit # {lamp|bold} is lit # templates",
        "watts > 0 # watts > 40 # literals",
        "insertLogical(new Lit($lamp)); # insertLogical(new Lamp($lamp, 1.0)); # consequences",
        "Lamp($lamp: id, watts > 0) # Lamp($lamp: id) Lamp(watts > 0) # joins",
        "watts > 0 # $watts: watts > 0 # unused",
        "Lamp($lamp: id, watts > 0) # Lamp($lamp: id) accumulate(Lamp($w: watts); $s: sum($w)) Lit() # accumulates",
        "Lamp($lamp: id, watts > 0) # Lamp($lamp: id) accumulate($l: Lamp($w: id) and Lit(lamp == $w); $s: collectList($l)) # accumulates",
        "Lamp($lamp: id, watts > 0) # Lamp($lamp: id) exists Lamp(id != $lamp) # witnesses",
        "Lamp($lamp: id, watts > 0) # Lamp($lamp: id) not (Lamp($i: id) and not Lamp(id == $i, watts > 0)) # witnesses"
      })
  void a_fault_draws_a_remark_of_its_check(String good, String bad, String check) {
    String rule = RULE.replace(good, bad);
    assertThat(rule).isNotEqualTo(RULE);
    assertThat(lint(rule, Set.of("lamps.cases.yaml"))).extracting(Remark::check).contains(check);
  }
}
