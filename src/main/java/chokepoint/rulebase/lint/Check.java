package chokepoint.rulebase.lint;

import java.util.List;

/** One house rule. */
interface Check {
  /** Its name in configuration, in remarks and of its page. */
  String id();

  List<Remark> look(Rulebook book);
}
