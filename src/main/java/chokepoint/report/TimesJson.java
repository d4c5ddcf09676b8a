package chokepoint.report;

import chokepoint.assessment.Spent;
import chokepoint.timing.RuleTime;
import chokepoint.timing.RuleTimes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long rules take. */
final class TimesJson {
  private static final double NANOS_A_MILLI = 1e6;
  private static final double FINEST = 1e3;

  private TimesJson() {}

  /** Rules with the longest first. */
  static List<Map<String, Object>> tree(RuleTimes times) {
    return times.rules().stream()
        .map(
            t -> {
              Map<String, Object> tree = new LinkedHashMap<>();
              tree.put("rule", t.rule().id());
              tree.putAll(tree(t));
              return tree;
            })
        .toList();
  }

  static Map<String, Object> tree(RuleTime time) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("millis", millis(time.spent()));
    tree.put("share", time.share());
    tree.put("firings", time.spent().firings());
    return tree;
  }

  /** To the microsecond. */
  static double millis(Spent spent) {
    return Math.round(spent.nanos() / NANOS_A_MILLI * FINEST) / FINEST;
  }
}
