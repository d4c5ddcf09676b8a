package chokepoint.facts;

/** What a fact rests on, strongest first. */
public enum Basis {
  MEASURED,
  REPORTED,
  CLAIMED,
  ASSUMED;

  /** What lowers nothing. */
  public static final Basis STRONGEST = MEASURED;
}
