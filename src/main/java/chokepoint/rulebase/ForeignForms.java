package chokepoint.rulebase;

import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Refuses what the rule language offers besides fact types and plain rules. */
final class ForeignForms {
  private ForeignForms() {}

  static void check(List<DrlFile> files, List<RuleProblem> problems) {
    for (DrlFile file : files) {
      for (FunctionDescr f : file.ast().getFunctions()) {
        add(file, f, "function " + f.getName(), "a method of chokepoint.maths", problems);
      }
      for (GlobalDescr g : file.ast().getGlobals()) {
        add(file, g, "global " + g.getIdentifier(), "a fact", problems);
      }
      for (RuleDescr r : file.ast().getRules()) {
        if (r instanceof QueryDescr) {
          add(file, r, "query " + r.getName(), "a finding", problems);
        }
        for (AttributeDescr a : r.getAttributes().values()) {
          problems.add(attribute(file, r, a));
        }
      }
    }
  }

  private static RuleProblem attribute(DrlFile file, RuleDescr rule, AttributeDescr attribute) {
    return new RuleProblem(
        file.path(),
        Math.max(1, attribute.getLine()),
        Optional.of(rule.getName()),
        "'" + attribute.getName() + "': the machine puts rules in order",
        Optional.of("take it out, and say what goes before as a condition: not Exempt(...)"));
  }

  private static void add(
      DrlFile file, BaseDescr descr, String form, String instead, List<RuleProblem> problems) {
    problems.add(
        new RuleProblem(
            file.path(),
            Math.max(1, descr.getLine()),
            Optional.empty(),
            form + ": house rules have only rules and fact types",
            Optional.of("make it " + instead)));
  }
}
