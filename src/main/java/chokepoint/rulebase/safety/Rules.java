package chokepoint.rulebase.safety;

import chokepoint.rulebase.syntax.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    List<Notes.Entry> entries = Notes.skip(walk);
    walk.need(
        "when",
        "\"" + walk.look(0).text() + "\" stands before the conditions of a rule",
        "take it out: only annotations stand there");
    Set<String> bound = new HashSet<>();
    Expressions conditions = new Expressions(walk, speech, true);
    while (!walk.take("then")) {
      if (walk.atEnd()) {
        throw walk.stop("the rule has no \"then\"", "write then before what it concludes");
      }
      if (walk.look(0).is(Token.Kind.VARIABLE) && walk.look(1).is(":")) {
        bound.add(walk.look(0).text().substring(1));
      }
      conditions.one();
    }
    entries.stream()
        .filter(
            e -> !bound.contains(e.name()) && !bound.contains(e.name().replaceFirst("_zh$", "")))
        .forEach(this::worked);
    while (!walk.take("end")) {
      conclusion();
    }
  }

  /** Under a name that no condition binds an annotation holds a value that texts name. */
  private void worked(Notes.Entry entry) {
    String value = entry.text().text().substring(1, entry.text().text().length() - 1);
    Walk inside = new Walk(value);
    Expressions values = new Expressions(inside, speech, false);
    int open = 0;
    try {
      while (!inside.atEnd()) {
        open += inside.sees("(") ? 1 : inside.sees(")") ? -1 : 0;
        boolean apart = open == 0 && inside.sees(",");
        if (open < 0 || apart || inside.sees(";") || inside.sees(":")) {
          throw inside.stop(
              "\"" + inside.look(0).text() + "\" ends the value", "count its brackets");
        }
        values.one();
      }
    } catch (Refusal.Stop e) {
      String message = "'" + entry.name() + "' in an annotation: " + e.getMessage();
      throw new Refusal.Stop(entry.text(), message, e.hint());
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
