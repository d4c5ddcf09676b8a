package chokepoint.rulebase.safety;

import chokepoint.rulebase.syntax.Token;

/** Reads a declared fact type or enum: names, types, plain values, annotations. */
final class Declarations {
  private static final String VALUE = "write a number, a text in quotation marks, true or false";

  private final Walk walk;
  private final Speech speech;

  Declarations(Walk walk, Speech speech) {
    this.walk = walk;
    this.speech = speech;
  }

  /** Reads one, the word {@code declare} having been taken. */
  void one() {
    boolean choices = walk.take("enum");
    ownName();
    if (walk.take("extends")) {
      typeName("a fact type extends what is no fact type", "name another fact type, or none");
    }
    Notes.skip(walk);
    if (choices) {
      constants();
    }
    while (!walk.take("end")) {
      field();
    }
  }

  private void ownName() {
    if (walk.sees("chokepoint") && walk.look(1).is(".")) {
      walk.skip(2);
    }
    Token name = walk.needName("a declaration names no fact type", "write declare and a name");
    if (walk.sees(".") || speech.kernel().classes().contains(name.text()) || ofJava(name.text())) {
      throw new Refusal.Stop(
          name,
          "\"" + name.text() + "\" cannot be declared, the machine has something of this name",
          "choose another name, without a full stop");
    }
  }

  /** Classes that need no import: a fact type of their name would be taken for them. */
  private static boolean ofJava(String name) {
    try {
      return Class.forName("java.lang." + name, false, null) != null;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private void typeName(String message, String hint) {
    Token name = walk.look(0);
    boolean whole = walk.look(1).is(".") && FullNames.take(walk, speech);
    boolean known = speech.type(name.text()) || Speech.FIELD_TYPES.contains(name.text());
    if (!name.is(Token.Kind.NAME) || !(whole || known)) {
      throw walk.stop(message + ": " + name.text(), hint);
    }
    walk.take();
  }

  private void constants() {
    while (!walk.take(";")) {
      walk.needName("an enum lists something that is no name", "write its constants as NAME");
      if (walk.take("(")) {
        while (!walk.take(")")) {
          value("a constant is made of something that is no plain text");
          walk.take(",");
        }
      }
      walk.take(",");
    }
  }

  private void field() {
    walk.needName("a declaration holds something that is no field", "write it as name : String");
    walk.need(":", "a field has no type", "write it as name : String");
    typeName(
        "a field has a type that facts cannot hold",
        "write String, Double, Integer, Boolean, LocalDate or the name of an enum");
    if (walk.take("=")) {
      value("a default is no plain value");
    }
    Notes.skip(walk);
  }

  private void value(String message) {
    boolean minus = walk.take("-");
    Token token = walk.look(0);
    boolean constant = speech.enums().containsKey(token.text()) && walk.look(1).is(".");
    if (constant) {
      walk.skip(2);
    }
    boolean plain =
        switch (walk.look(0).kind()) {
          case NUMBER -> true;
          case TEXT -> !minus;
          case NAME -> !minus && plain(walk.look(0).text());
          case SIGN, VARIABLE -> false;
        };
    if (!plain || walk.look(1).is("(") || walk.look(1).is(".")) {
      throw walk.stop(message, VALUE);
    }
    walk.take();
  }

  private boolean plain(String name) {
    return name.equals("true") || name.equals("false") || speech.constant(name);
  }
}
