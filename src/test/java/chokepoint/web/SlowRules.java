package chokepoint.web;

import chokepoint.assessment.Limits;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Rules that take as long as they are told, or throw. */
final class SlowRules {
  static final RuleBase BASE =
      RuleBase.compile(
          new RuleSources(
              Map.of(
                  "slow.drl",
                  """
                  package chokepoint

                  import chokepoint.maths.Slumber

                  declare Nap
                      @lever
                      id : String @key
                      millis : Integer
                  end
                  declare Fault
                      id : String @key
                  end
                  declare Woken
                      @finding
                      id : String @key
                  end

                  rule "One who naps wakes up"
                      @id(NAP-001)
                  when
                      Nap($id: id, $millis: millis)
                  then
                      insertLogical(new Woken(Slumber.before($id, $millis)));
                  end

                  rule "A fault breaks the rule"
                      @id(NAP-002)
                  when
                      Fault($id: id)
                  then
                      insertLogical(new Woken($id.substring(99)));
                  end
                  """)));

  private static final Path NO_FACTS = Path.of("no-facts-folder");

  private SlowRules() {}

  /** One at once, one waiting. */
  static Settings settings(Duration deadline) {
    Settings usual = Served.settings(NO_FACTS, new Limits(1_000, 1_000, deadline));
    return new Settings(
        usual.host(),
        usual.port(),
        usual.page(),
        usual.rules(),
        usual.facts(),
        usual.limits(),
        1,
        1);
  }

  static String nap(int millis) {
    return set("{\"Nap\":{\"id\":\"a\",\"millis\":" + millis + "}}");
  }

  static String fault() {
    return set("{\"Fault\":{\"id\":\"a\"}}");
  }

  private static String set(String fact) {
    return "{\"title\":\"x\",\"horizon\":\"2027-01-01\",\"facts\":[" + fact + "]}";
  }
}
