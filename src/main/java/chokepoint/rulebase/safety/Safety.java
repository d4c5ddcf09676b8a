package chokepoint.rulebase.safety;

import chokepoint.rulebase.syntax.Piece;
import java.util.ArrayList;
import java.util.List;

/** Holds a whole file against the lists of what is harmless. */
public final class Safety {
  private final Walk walk;
  private final Speech speech;
  private final String text;

  private Safety(String text, Speech speech) {
    this.text = text;
    this.walk = new Walk(text);
    this.speech = speech;
  }

  /**
   * What a file says beyond what is harmless, at most one refusal for each rule, declaration or
   * import. One that {@link RawText} has something to say of must not come here.
   */
  public static List<Refusal> check(String text, Speech speech) {
    return new Safety(text, speech).check();
  }

  private List<Refusal> check() {
    List<Refusal> refusals = new ArrayList<>();
    while (!walk.atEnd()) {
      try {
        form();
      } catch (Refusal.Stop s) {
        refusals.add(new Refusal(Piece.lineAt(text, s.at().at()), s.getMessage(), s.hint()));
        walk.skipForm();
      }
    }
    return refusals;
  }

  private void form() {
    if (walk.take("rule")) {
      new Rules(walk, speech).one();
    } else if (walk.take("declare")) {
      new Declarations(walk, speech).one();
    } else if (walk.take("import")) {
      imported();
    } else if (walk.take("package")) {
      walk.needName("the package has no name", "write package chokepoint");
    } else if (!walk.take(";")) {
      throw walk.stop(
          "\"" + walk.look(0).text() + "\" begins nothing that a rule file may hold",
          "take it out: a file holds imports, fact types and rules");
    }
  }

  private void imported() {
    if (!FullNames.take(walk, speech) || walk.look(1).is(".")) {
      throw walk.stop(
          "\"" + walk.look(0).text() + "\" cannot be imported by rules",
          "import one of " + Kernel.importable());
    }
    walk.take();
  }
}
