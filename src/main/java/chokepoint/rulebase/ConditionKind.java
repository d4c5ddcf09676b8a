package chokepoint.rulebase;

/** What a condition of a rule asks for. */
public enum ConditionKind {
  MATCH,
  NOT,
  EXISTS,
  ACCUMULATE,
  FROM,
  OTHER
}
