package chokepoint.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Known;
import chokepoint.assessment.PartialMatches;
import chokepoint.rulebase.CutRules;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import chokepoint.rulebase.syntax.RuleText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rules are cut where their texts are, whatever their conditions look like. */
final class RuleProbesTest {
  private static final RuleBase RULES =
      RuleBase.compile(
          new RuleSources(
              Map.of(
                  "lamps.drl",
                  """
                  package chokepoint

                  declare Lamp
                      id : String @key
                      share : Double
                      most : Double
                  end
                  declare Bulb
                      lamp : String @key
                      watts : Double
                  end
                  declare Lit
                      @finding
                      lamp : String @key
                  end

                  rule "A lamp is lit"
                      @id(LMP-001)
                  when
                      Lamp($id: id, share >= 0.5, $most: most > 0.5, $share: share)
                      exists Bulb(lamp == $id)
                      not (Bulb(lamp == $id, $watts: watts > 60) and Lamp(most > $share, id != $id))
                      (Bulb(lamp == $id, watts == 20) or Bulb(lamp == $id, watts == 40))
                      accumulate(Bulb(lamp == $id, $one: watts); $all: collectList($one))
                      $rest : Double(this > 0.4) from $most - $share
                  then
                      insertLogical(new Lit($id));
                  end
                  """)));

  @Test
  void each_prefix_and_each_part_of_a_condition_matches_what_is_written() {
    Map<String, Integer> matches =
        matches(
            lamp("desk", 0.6, 0.9),
            lamp("floor", 0.6, 0.7),
            lamp("dark", 0.2, 0.9),
            lamp("dim", 0.7, 0.4),
            bulb("desk", 40),
            bulb("floor", 80));

    assertThat(matches)
        .isEqualTo(
            new TreeMap<>(
                Map.ofEntries(
                    Map.entry("0.0", 4),
                    Map.entry("0.1", 4),
                    Map.entry("0.2", 3),
                    Map.entry("0.3", 2),
                    Map.entry("1", 2),
                    Map.entry("2", 2),
                    Map.entry("2 blocked", 2),
                    Map.entry("3", 1),
                    Map.entry("4", 1),
                    Map.entry("5", 1),
                    Map.entry("5.0", 1))));
  }

  /** How often each probe matches, by its name without that of the rule. */
  private static Map<String, Integer> matches(Known... facts) {
    RuleText rule = RULES.ruleTexts().get(0);
    CutRules cuts = new CutRules(RULES);
    new RuleProbes(rule).addTo(cuts);
    Map<String, Integer> counts = new TreeMap<>();
    new PartialMatches(RULES.vocabulary(), cuts.base(), Set.of("Lamp", "Bulb"))
        .of(List.of(facts), LocalDate.of(2026, 12, 31))
        .forEach(
            (name, found) -> counts.put(name.substring(rule.name().length() + 1), found.size()));
    return counts;
  }

  private static Known lamp(String id, double share, double most) {
    return new Known("Lamp[" + id + "]", "Lamp", Map.of("id", id, "share", share, "most", most));
  }

  private static Known bulb(String lamp, double watts) {
    return new Known("Bulb[" + lamp + "]", "Bulb", Map.of("lamp", lamp, "watts", watts));
  }
}
