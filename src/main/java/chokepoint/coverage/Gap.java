package chokepoint.coverage;

import chokepoint.rulebase.syntax.Piece;

/** A part of a rule's conditions that no case is found to put to the test. */
public record Gap(Piece part, Reason reason) {

  /** What it lacks. */
  public enum Reason {
    NEVER_MET("never met: the rule fires nowhere"),
    NEVER_DECIDES("never the one to fail"),
    NO_PROBE("not looked for: the rule does not compile without it");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }
}
