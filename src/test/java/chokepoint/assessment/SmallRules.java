package chokepoint.assessment;

import chokepoint.facts.FactSetReader;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import java.nio.file.Path;
import java.util.Map;

/** A few rules about lamps and switches, to look at the machine without any policy. */
final class SmallRules {
  static final RuleBase BASE =
      RuleBase.compile(
          new RuleSources(
              Map.of(
                  "lamps.drl",
                  """
                  package chokepoint

                  declare Battery
                      id : String @key
                  end
                  declare Switch
                      @relief
                      id : String @key
                  end
                  declare Cable
                      a : String @key
                      b : String @key
                  end
                  declare Powered
                      @finding @headline(1)
                      id : String @key
                  end
                  declare Dark
                      @finding @headline(2)
                      id : String @key
                  end
                  declare Panel
                      @finding @working
                      count : Integer @key
                  end

                  rule "A battery is powered"
                      @id(LMP-001) @because("{id} has power of its own") @because_zh("{id}自带电源")
                  when
                      Battery($id: id)
                  then
                      insertLogical(new Powered($id));
                  end

                  rule "A cable passes power on"
                      @id(LMP-002) @because("{to} is fed by {from}") @because_zh("{from}向{to}供电")
                  when
                      Powered($from: id)
                      Cable(a == $from, $to: b)
                  then
                      insertLogical(new Powered($to));
                  end

                  rule "What a cable reaches without power is dark"
                      @id(LMP-003) @because("{to} is dark") @because_zh("{to}无电")
                  when
                      Cable($to: b)
                      not Powered(id == $to)
                      not Switch(id == $to)
                  then
                      insertLogical(new Dark($to));
                  end

                  rule "A panel counts what is powered"
                      @id(LMP-004) @because("{count} are powered") @because_zh("共有{count}处通电")
                  when
                      accumulate($one: Powered(); $all: collectList($one))
                      $count : Integer(this > 0) from $all.size()
                  then
                      insertLogical(new Panel($count));
                  end
                  """)));

  private SmallRules() {}

  static Assessment assess(String facts) {
    return assess(facts, Limits.GENEROUS);
  }

  static Assessment assess(String facts, Limits limits) {
    FactSetReader reader = new FactSetReader(BASE.vocabulary(), Path.of("no-facts-folder"));
    String yaml = "title: lamps\nhorizon: 2026-12-31\nfacts:\n" + facts.indent(2);
    return new Assessor(BASE, limits).assess(reader.read(yaml, "lamps"));
  }
}
