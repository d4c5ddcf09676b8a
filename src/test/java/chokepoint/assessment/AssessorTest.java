package chokepoint.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.facts.Basis;
import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetReader;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AssessorTest {

  private static Firing because(Assessment assessment, String finding, int derivation) {
    String id = assessment.finding(finding).orElseThrow().because().get(derivation);
    return assessment.firings().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void a_finding_has_every_derivation_not_only_the_first() {
    Assessment a =
        SmallRules.assess(
            """
            - Battery: {id: x}
            - Battery: {id: y}
            - Cable: {a: x, b: lamp}
            - Cable: {a: y, b: lamp}
            """);
    assertThat(a.finding("Powered[lamp]").orElseThrow().because()).hasSize(2);
    assertThat(because(a, "Powered[lamp]", 0).premises())
        .containsExactly("Cable[x/lamp]", "Powered[x]");
    assertThat(because(a, "Powered[lamp]", 1).premises())
        .containsExactly("Cable[y/lamp]", "Powered[y]");
  }

  @Test
  void accumulated_facts_are_premises() {
    Assessment a = SmallRules.assess("- Battery: {id: x}\n- Battery: {id: y}\n");
    Firing count = because(a, "Panel[2]", 0);
    assertThat(count.premises()).containsExactly("Powered[x]", "Powered[y]");
    assertThat(count.bindings()).containsEntry("count", 2);
  }

  @Test
  void a_rule_out_of_reach_does_not_fail_an_assessment() {
    RuleBase rules =
        RuleBase.compile(
            new RuleSources(
                Map.of(
                    "parts.drl",
                    """
                    package chokepoint

                    declare Part
                        id : String @key
                        of : Integer
                    end
                    declare Whole
                        id : String @key
                    end
                    declare Seen
                        @finding
                        id : String @key
                    end

                    rule "parts are seen" when Part($id: id) then insertLogical(new Seen($id)); end
                    rule "wholes are seen" when
                        Part($id: id, 100 / of > 1)
                        Whole(id == $id)
                    then
                        insertLogical(new Seen($id));
                    end
                    """)));
    rules.kieBase(); // so all of them are at hand
    String parts = "title: parts\nhorizon: 2027-01-01\nfacts:\n- Part: {id: none, of: 0}\n";
    FactSet set = new FactSetReader(rules.vocabulary(), Path.of("nowhere")).read(parts, "parts");

    assertThat(new Assessor(rules, Limits.GENEROUS).assess(set).findings())
        .extracting(Finding::id)
        .containsExactly("Seen[none]");
  }

  @Test
  void what_did_not_survive_is_in_no_proof() {
    Assessment a = SmallRules.assess("- Battery: {id: x}\n- Cable: {a: x, b: lamp}\n");
    assertThat(a.findings()).extracting(Finding::id).doesNotContain("Dark[lamp]", "Panel[1]");
    assertThat(a.firings()).extracting(f -> f.rule().id()).doesNotContain("LMP-003");
  }

  @Test
  void an_absence_is_told_with_its_values() {
    Assessment a = SmallRules.assess("- Cable: {a: x, b: lamp}\n");
    assertThat(because(a, "Dark[lamp]", 0).absences())
        .containsExactly("no Powered(id == \"lamp\")", "no Switch(id == \"lamp\")");
  }

  @Test
  void relief_withdraws_what_would_hold_without_it() {
    Assessment a = SmallRules.assess("- Cable: {a: x, b: lamp}\n- Switch: {id: lamp}\n");
    assertThat(a.findings()).extracting(Finding::id).doesNotContain("Dark[lamp]");
    assertThat(a.withdrawn())
        .extracting(w -> w.finding().id(), Withdrawn::by)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Dark[lamp]", "Switch[lamp]"));
  }

  @Test
  void firings_are_in_causal_order() {
    Assessment a =
        SmallRules.assess(
            """
            - Cable: {a: a2, b: a1}
            - Cable: {a: a3, b: a2}
            - Battery: {id: a3}
            """);
    List<String> told = a.firings().stream().map(f -> f.text().en()).toList();
    assertThat(told)
        .containsExactly(
            "A3 has power of its own", "A2 is fed by a3", "A1 is fed by a2", "3 are powered");
  }

  @Test
  void findings_that_rest_on_each_other_do_not_hang_the_order() {
    Assessment a =
        SmallRules.assess(
            """
            - Battery: {id: x}
            - Cable: {a: x, b: p}
            - Cable: {a: p, b: q}
            - Cable: {a: q, b: p}
            """);
    assertThat(a.finding("Powered[p]").orElseThrow().because()).hasSize(2);
    assertThat(a.firings()).extracting(Firing::id).startsWith("f1", "f2", "f3");
  }

  @Test
  void a_finding_is_as_sure_as_the_weakest_fact_of_its_best_derivation() {
    Assessment a =
        SmallRules.assess(
            """
            - Battery: {id: x}
              basis: CLAIMED
            - Battery: {id: y}
              basis: MEASURED
            - Cable: {a: x, b: lamp}
              basis: MEASURED
            - Cable: {a: y, b: lamp}
              basis: REPORTED
            """);
    assertThat(a.finding("Powered[lamp]").orElseThrow().basis()).isEqualTo(Basis.REPORTED);
    assertThat(a.finding("Panel[3]").orElseThrow().basis()).isEqualTo(Basis.CLAIMED);
  }

  @Test
  void a_stronger_derivation_found_later_makes_what_rests_on_it_stronger_too() {
    Assessment a =
        SmallRules.assess(
            """
            - Battery: {id: p}
              basis: ASSUMED
            - Battery: {id: x}
              basis: MEASURED
            - Cable: {a: x, b: p}
              basis: MEASURED
            - Cable: {a: p, b: a}
              basis: MEASURED
            """);
    assertThat(a.finding("Powered[a]").orElseThrow().basis()).isEqualTo(Basis.MEASURED);
  }

  @Test
  void a_circle_of_strong_facts_does_not_make_what_enters_it_stronger() {
    Assessment a =
        SmallRules.assess(
            """
            - Battery: {id: p}
              basis: ASSUMED
            - Cable: {a: p, b: q}
              basis: MEASURED
            - Cable: {a: q, b: p}
              basis: MEASURED
            """);
    assertThat(a.finding("Powered[p]").orElseThrow().basis()).isEqualTo(Basis.ASSUMED);
    assertThat(a.finding("Powered[q]").orElseThrow().basis()).isEqualTo(Basis.ASSUMED);
  }

  @Test
  void limits_end_an_assessment_with_a_clear_error() {
    String facts = "- Battery: {id: x}\n- Battery: {id: y}\n";
    assertThatThrownBy(() -> SmallRules.assess(facts, new Limits(1, 100, Duration.ofMinutes(1))))
        .isInstanceOf(LimitException.class)
        .hasMessageContaining("rule firings");
    assertThatThrownBy(() -> SmallRules.assess(facts, new Limits(100, 1, Duration.ofMinutes(1))))
        .isInstanceOf(LimitException.class)
        .hasMessage("2 facts are more than the limit of 1");
    assertThatThrownBy(() -> SmallRules.assess(facts, new Limits(100, 100, Duration.ZERO)))
        .isInstanceOf(LimitException.class)
        .hasMessageContaining("no answer within 0 s");
  }
}
