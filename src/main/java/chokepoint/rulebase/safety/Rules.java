package chokepoint.rulebase.safety;

import chokepoint.rulebase.syntax.Token;

/** Reads a rule: its annotations, its conditions, and the findings it concludes. */
final class Rules {
  private static final String CONCLUDE = "write insertLogical(new Finding(...));";

  private final Walk walk;
  private final Speech speech;

  Rules(Walk walk, Speech speech) {
    this.walk = walk;
    this.speech = speech;
  }

  /** Reads one, the word {@code rule} having been taken. */
  void one() {
    if (!walk.look(0).is(Token.Kind.TEXT)) {
      walk.needName("the rule has no name", "write rule \"...\"");
    } else {
      walk.take();
    }
    Notes.skip(walk);
    walk.need(
        "when",
        "\"" + walk.look(0).text() + "\" stands before the conditions of a rule",
        "take it out: only annotations stand there");
    Expressions conditions = new Expressions(walk, speech, true);
    while (!walk.take("then")) {
      if (walk.atEnd()) {
        throw walk.stop("the rule has no \"then\"", "write then before what it concludes");
      }
      conditions.one();
    }
    while (!walk.take("end")) {
      conclusion();
    }
  }

  private void conclusion() {
    walk.need(
        "insertLogical",
        "\"" + walk.look(0).text() + "\" is nothing that a rule may do: it only concludes findings",
        CONCLUDE);
    walk.needSign("(", "a bracket is missing after insertLogical", CONCLUDE);
    walk.need("new", "a finding is concluded without \"new\"", CONCLUDE);
    if (walk.sees("chokepoint") && walk.look(1).is(".")) {
      walk.skip(2);
    }
    Token type = walk.take();
    if (!speech.types().contains(type.text())) {
      throw new Refusal.Stop(
          type, "\"" + type.text() + "\" is no fact type, and a rule makes nothing else", CONCLUDE);
    }
    walk.needSign("(", "a bracket is missing after " + type.text(), CONCLUDE);
    values();
    walk.needSign(")", "a bracket is missing at the end of a finding", "count its brackets");
    walk.needSign(
        ";", "a semicolon is missing after a finding", "end each statement with a semicolon");
  }

  /** The values of a finding, up to the bracket that closes them. */
  private void values() {
    Expressions values = new Expressions(walk, speech, false);
    int open = 1;
    while (open > 0) {
      open += walk.sees("(") ? 1 : walk.sees(")") ? -1 : 0;
      if (walk.sees(";") || walk.sees(":") || walk.atEnd()) {
        throw walk.stop("a finding is not closed before this", "count its brackets");
      }
      values.one();
    }
  }
}
