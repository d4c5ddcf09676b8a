package chokepoint.rulebase.safety;

import chokepoint.rulebase.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/** Annotations: a name, and in brackets nothing but plain words, numbers and texts. */
final class Notes {
  private Notes() {}

  /** A text of an annotation under a name, as in {@code name = "..."}. */
  record Entry(String name, Token text) {}

  /** Reads all that stand here; the entries of those that hold some. */
  static List<Entry> skip(Walk walk) {
    List<Entry> entries = new ArrayList<>();
    while (walk.take("@")) {
      walk.needName("an annotation has no name", "write @ and a name");
      if (walk.take("(")) {
        while (!walk.take(")")) {
          if (walk.look(1).is("=") && walk.look(2).is(Token.Kind.TEXT)) {
            entries.add(new Entry(walk.look(0).text(), walk.look(2)));
            walk.skip(2);
          }
          word(walk);
        }
      }
    }
    return entries;
  }

  private static void word(Walk walk) {
    Token token = walk.look(0);
    boolean plain = !token.is(Token.Kind.SIGN) || token.is("-") || token.is(".") || token.is(",");
    if (!plain || walk.atEnd()) {
      throw walk.stop(
          "an annotation holds \"" + token.text() + "\"", "put its text in quotation marks");
    }
    walk.take();
  }
}
