package chokepoint.rulebase.lint;

import java.util.List;

/** One house rule. */
interface Check {
  List<Remark> look(Rulebook book);
}
