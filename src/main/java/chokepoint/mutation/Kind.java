package chokepoint.mutation;

/** What is done to a rule. */
public enum Kind {
  CONDITION_LEFT_OUT("condition left out"),
  CONSTRAINT_LEFT_OUT("constraint left out"),
  NEGATION_TURNED("negation turned"),
  COMPARISON_TURNED("comparison turned"),
  BOUNDARY_SHIFTED("boundary shifted"),
  NUMBER_MOVED("number moved"),
  VALUE_TURNED("value turned"),
  CONCLUSION_LEFT_OUT("conclusion left out");

  private final String text;

  Kind(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}
