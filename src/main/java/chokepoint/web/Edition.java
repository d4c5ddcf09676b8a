package chokepoint.web;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Limits;
import chokepoint.facts.FactSetReader;
import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.RuleBase;
import chokepoint.whynot.Asker;
import java.nio.file.Path;

/** An edition of the rules with all that answers under it. A request keeps to one throughout. */
record Edition(
    RuleBase rules, FactSetReader reader, Assessor assessor, Asker asker, OpenApi openApi) {

  static Edition of(RuleBase rules, Path facts, Limits limits, ModuleCache probes) {
    Assessor assessor = new Assessor(rules, limits);
    return new Edition(
        rules,
        new FactSetReader(rules.vocabulary(), facts),
        assessor,
        new Asker(assessor, probes),
        new OpenApi(rules.vocabulary()));
  }
}
