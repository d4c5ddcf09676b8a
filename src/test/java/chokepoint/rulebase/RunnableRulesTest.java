package chokepoint.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** Which rules are made ready for which facts. */
final class RunnableRulesTest {
  private static final int MANY = 1_000_000;

  private final RuleBase rules =
      RuleBase.compile(
          new RuleSources(
              Map.of(
                  "lamps.drl",
                  """
                  package chokepoint

                  declare Thing
                      @abstract
                      id : String @key
                  end
                  declare Lamp extends Thing
                  end
                  declare Switch
                      id : String @key
                  end
                  declare Seen
                      @finding
                      id : String @key
                  end
                  declare Known
                      @finding
                      id : String @key
                  end
                  declare Größe
                      @finding
                      id : String @key
                  end
                  declare Dark
                      @finding
                      id : String @key
                  end

                  rule "things are seen" when Thing($id: id) then insertLogical(new Seen($id)); end
                  rule "what is seen is known" when Seen($id: id) then insertLogical(new Known($id)); end
                  rule "switches are known" when Switch($id: id) then insertLogical(new Known($id)); end
                  rule "switches are lit" when Switch($id: id) then insertLogical(new chokepoint . Größe($id)); end
                  rule "what is lit is known" when Größe($id: id) then insertLogical(new Known($id)); end
                  rule "no lamp, no light" when not Lamp() then insertLogical(new Dark("all")); end
                  """)));

  @Test
  void aRuleIsReachedThroughWhatATypeExtendsAndThroughWhatRulesConclude() {
    assertThat(names(rules.kieBase(Set.of("Lamp"), 1)))
        .containsExactlyInAnyOrder("things are seen", "what is seen is known", "no lamp, no light");
  }

  @Test
  void aRuleMayNameWhatItConcludesInFull() {
    assertThat(names(rules.kieBase(Set.of("Switch"), MANY)))
        .containsExactlyInAnyOrder(
            "switches are known", "switches are lit", "what is lit is known", "no lamp, no light");
  }

  @Test
  void aRuleThatAsksForNothingButAbsenceIsAlwaysReached() {
    assertThat(names(rules.kieBase(Set.of(), 0))).containsExactly("no lamp, no light");
  }

  @Test
  void theSameFactsGoToTheSameBase() {
    KieBase base = rules.kieBase(Set.of("Lamp"), 1);

    assertThat(rules.kieBase(Set.of("Lamp"), 2)).isSameAs(base);
  }

  @Test
  void fewerFactsGoToABaseThatIsThere() {
    KieBase base = rules.kieBase(Set.of("Lamp"), 1);

    assertThat(rules.kieBase(Set.of(), 1)).isSameAs(base);
  }

  @Test
  void otherFactsGoToAllRulesUntilABaseOfTheirOwnPays() {
    rules.kieBase(Set.of("Lamp"), 1);

    assertThat(rules.kieBase(Set.of("Switch"), 1)).isSameAs(rules.kieBase());
    assertThat(names(rules.kieBase(Set.of("Switch"), MANY)))
        .contains("switches are known", "no lamp, no light")
        .doesNotContain("things are seen");
  }

  private static List<String> names(KieBase base) {
    return base.getKiePackages().stream()
        .flatMap(p -> p.getRules().stream())
        .map(Rule::getName)
        .toList();
  }
}
