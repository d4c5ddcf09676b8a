package chokepoint.backtest;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Limits;
import chokepoint.facts.FactSetReader;
import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import chokepoint.whynot.Asker;
import java.nio.file.Path;
import java.util.Map;

/** A few rules about shops, pits and fares, to look at the scoring without any policy. */
final class ShopRules {
  static final String TYPES =
      """
      package chokepoint
      import java.time.LocalDate
      declare Shop
          id : String @key
          firm : String @optional
          shelfDays : Integer
      end
      declare Pit
          id : String @key
          cost : Double
      end
      declare Grant
          @relief
          id : String @key
          pit : String
      end
      declare Fare
          id : String @key
          low : Double
          high : Double @optional
          since : LocalDate
          until : LocalDate @optional
      end
      declare enum State
          OPEN, SHUT;
      end
      declare Closing
          @finding @headline(1) @observedAs(halt)
          shop : String @key @observed(actor)
          since : LocalDate @key @observed(day)
      end
      declare Fate
          @finding @headline(1) @observedAs(mine)
          pit : String @key @observed(actor)
          state : State @key @observedIf(SHUT)
      end
      declare Dearer
          @finding @headline(1) @observedAs(price)
          fare : String @key @observed(actor)
          since : LocalDate @key @observed(day)
          until : LocalDate @key @optional @observed(until)
          low : Double @key @observed(low)
          high : Double @key @optional @observed(high)
      end
      declare Sign
          @names
          of : String @key
          en : String
          zh : String @optional
      end
      """;
  private static final String RULES =
      """
      package chokepoint
      import java.time.LocalDate
      rule "A shop closes once its shelves are empty"
          @id(SHP-001) @because("{shop} closes") @because_zh("{shop}关门")
      when
          Shop($shop: id, $days: shelfDays < 100)
          $first : LocalDate() from LocalDate.parse("2026-01-01")
          $since : LocalDate() from $first.plusDays($days)
      then
          insertLogical(new Closing($shop, $since));
      end
      rule "A dear pit shuts"
          @id(SHP-002) @because("{pit} shuts") @because_zh("{pit}关闭")
      when
          Pit($pit: id, cost > 10)
      then
          insertLogical(new Fate($pit, State.SHUT));
      end
      rule "A cheap pit stays open"
          @id(SHP-003) @because("{pit} stays open") @because_zh("{pit}运营")
      when
          Pit($pit: id, cost <= 10)
      then
          insertLogical(new Fate($pit, State.OPEN));
      end
      rule "A fare is dearer for a time"
          @id(SHP-004) @because("{fare} is dearer") @because_zh("{fare}涨价")
      when
          Fare($fare: id, $low: low, $high: high, $since: since, $until: until)
      then
          insertLogical(new Dearer($fare, $since, $until, $low, $high));
      end
      """;
  private static final RuleBase BASE =
      RuleBase.compile(new RuleSources(Map.of("types.drl", TYPES, "shops.drl", RULES)));

  private ShopRules() {}

  static Backtest backtest(int samples) {
    Assessor assessor = new Assessor(BASE, Limits.GENEROUS);
    return new Backtest(assessor, new Asker(assessor, ModuleCache.NONE)::ask, samples, 1);
  }

  static FactSetReader reader() {
    return new FactSetReader(BASE.vocabulary(), Path.of("no-facts-folder"));
  }
}
