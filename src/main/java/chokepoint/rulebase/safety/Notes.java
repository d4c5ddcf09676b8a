package chokepoint.rulebase.safety;

import chokepoint.rulebase.syntax.Token;

/** Annotations: a name, and in brackets nothing but plain words, numbers and texts. */
final class Notes {
  private Notes() {}

  /** Reads all that stand here. */
  static void skip(Walk walk) {
    while (walk.take("@")) {
      walk.needName("an annotation has no name", "write @ and a name");
      if (walk.take("(")) {
        while (!walk.take(")")) {
          word(walk);
        }
      }
    }
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
