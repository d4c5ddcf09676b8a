package chokepoint.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Limits;
import chokepoint.explanation.FindingPattern;
import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetReader;
import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/**
 * What why-not points to is what stops the rule: whoever makes just that change, again and again,
 * gets further each time until the rule fires.
 */
final class PointedChangeTest {
  private static final RuleBase RULES =
      RuleBase.compile(
          new RuleSources(
              Map.of(
                  "plants.drl",
                  """
                  package chokepoint

                  import java.time.LocalDate

                  declare Plant
                      id : String @key
                      stock : Double
                      opened : LocalDate
                  end
                  declare Order
                      plant : String @key
                      amount : Double
                      since : LocalDate
                  end
                  declare Closure
                      plant : String @key
                  end
                  declare Serves
                      @finding
                      plant : String @key
                  end

                  rule "A plant with enough in stock serves its order unless it is closed"
                      @id(PLT-001)
                  when
                      Plant($id: id, $stock: stock, stock >= 40, $opened: opened)
                      Order(plant == $id, amount <= $stock, since > $opened)
                      not Closure(plant == $id)
                  then
                      insertLogical(new Serves($id));
                  end
                  """)));
  private static final FactSetReader READER =
      new FactSetReader(RULES.vocabulary(), Path.of("no-facts-folder"));
  private static final Asker ASKER =
      new Asker(new Assessor(RULES, Limits.GENEROUS), ModuleCache.NONE);
  private static final FindingPattern SERVES =
      FindingPattern.parse("Serves plant=mill", RULES.vocabulary());
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Pattern COMPARISON = Pattern.compile("(\\w+) (>=|<=|>|<|==) (\\$?[\\w.]+)");

  private final Map<String, String> facts = new TreeMap<>();

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void eachChangeThatIsPointedToGetsTheRuleFurther(
      @ForAll @IntRange(min = 0, max = 80) int stock,
      @ForAll @IntRange(min = 0, max = 99) int amount,
      @ForAll @IntRange(min = 0, max = 30) int opened,
      @ForAll @IntRange(min = 0, max = 30) int since,
      @ForAll @IntRange(min = 0, max = 7) int there) {
    facts.clear();
    if ((there & 1) == 0) {
      facts.put("Plant.stock", stock + ".0");
      facts.put("Plant.opened", DAY.plusDays(opened).toString());
    }
    if ((there & 2) == 0) {
      facts.put("Order.amount", amount + ".0");
      facts.put("Order.since", DAY.plusDays(since).toString());
    }
    if ((there & 4) == 0) {
      facts.put("Closure", "");
    }
    int steps = 0;
    int reached = -1;
    for (Optional<WhyNot> not = ask(); not.isPresent(); not = ask()) {
      Candidate candidate = not.get().candidates().get(0);
      assertThat(candidate.met()).as("%s %s", facts, candidate).isGreaterThanOrEqualTo(reached);
      reached = candidate.met();
      change(candidate.unmet());
      assertThat(++steps).as("%s %s", facts, candidate).isLessThan(7);
    }
    Statistics.label("changes made").collect(steps);
  }

  private Optional<WhyNot> ask() {
    FactSet set = READER.read(text(), "made-up");
    return ASKER.ask(set, SERVES);
  }

  private String text() {
    StringBuilder text = new StringBuilder("horizon: 2026-12-31\nfacts:\n");
    if (facts.containsKey("Plant.stock")) {
      text.append(
          "  - Plant: {id: mill, stock: %s, opened: %s}\n"
              .formatted(facts.get("Plant.stock"), facts.get("Plant.opened")));
    }
    if (facts.containsKey("Order.amount")) {
      text.append(
          "  - Order: {plant: mill, amount: %s, since: %s}\n"
              .formatted(facts.get("Order.amount"), facts.get("Order.since")));
    }
    if (facts.containsKey("Closure")) {
      text.append("  - Closure: {plant: mill}\n");
    }
    return facts.isEmpty() ? "horizon: 2026-12-31\nfacts: []\n" : text.toString();
  }

  /** What the condition says, and nothing else. */
  private void change(Unmet unmet) {
    if (unmet.condition().startsWith("not")) {
      assertThat(unmet.facts()).containsExactly("Closure[mill]");
      facts.remove("Closure");
    } else if (unmet.facts().isEmpty()) {
      String type = unmet.condition().replaceFirst("\\(.*", "");
      facts.put(type.equals("Plant") ? "Plant.stock" : "Order.amount", "50.0");
      facts.put(type.equals("Plant") ? "Plant.opened" : "Order.since", "2026-01-15");
    } else {
      Matcher comparison = COMPARISON.matcher(unmet.part());
      assertThat(comparison.find()).as(unmet.part()).isTrue();
      String type = unmet.facts().get(0).replaceFirst("\\[.*", "");
      Object other = unmet.values().get(comparison.group(3));
      String wanted = other == null ? comparison.group(3) : other.toString();
      facts.put(
          type + "." + comparison.group(1),
          comparison.group(2).equals(">")
              ? LocalDate.parse(wanted).plusDays(1).toString()
              : wanted);
    }
  }
}
