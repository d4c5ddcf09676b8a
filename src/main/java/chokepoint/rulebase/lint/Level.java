package chokepoint.rulebase.lint;

/** How grave the remarks of a check are taken. */
public enum Level {
  ERROR,
  WARNING,
  IGNORE
}
