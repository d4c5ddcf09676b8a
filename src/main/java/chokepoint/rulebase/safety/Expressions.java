package chokepoint.rulebase.safety;

import chokepoint.vocabulary.Nearest;
import java.util.HashSet;
import java.util.Set;

/** Reads conditions and values, token by token: each must be on a list. */
final class Expressions {
  static final String ADVICE =
      "say it as a condition on facts, or with a method of chokepoint.maths";

  private static final Set<String> SIGNS =
      Set.of(
          "(", ")", ",", ";", ":", ".", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "!", "+", "-",
          "*", "/");

  private final Walk walk;
  private final Speech speech;
  private final Set<String> bound = new HashSet<>();
  private final boolean conditions;

  /**
   * Reads from where a walk stands.
   *
   * @param conditions whether patterns may stand here, and not only values
   */
  Expressions(Walk walk, Speech speech, boolean conditions) {
    this.walk = walk;
    this.speech = speech;
    this.conditions = conditions;
  }

  void one() {
    switch (walk.look(0).kind()) {
      case SIGN -> sign();
      case NAME -> name();
      case VARIABLE -> {
        if (walk.look(1).is("(")) {
          throw refuse("a variable is called like a method");
        }
      }
      case NUMBER, TEXT -> {
        // values, harmless as they stand
      }
    }
    walk.take();
  }

  private void sign() {
    if (!SIGNS.contains(walk.look(0).text())) {
      throw refuse("\"" + walk.look(0).text() + "\" stands in a rule");
    }
  }

  private void name() {
    String name = walk.look(0).text();
    boolean opens = walk.look(1).is("(");
    if (walk.look(-1).is(".")) {
      member(name, opens);
    } else if (walk.look(1).is(".") && FullNames.take(walk, speech)) {
      // a class by its full name
    } else if (opens) {
      call(name);
    } else if (walk.look(1).is(":")) {
      bound.add(name);
    } else if (name.equals("new")) {
      throw walk.stop(
          "\"new\" stands where only values may stand",
          "write the value itself; a rule makes nothing but its findings");
    } else if (!bare(name)) {
      throw refuse("\"" + name + "\" is nothing that rules know");
    }
  }

  private void member(String name, boolean opens) {
    boolean known = opens ? speech.method(name) : speech.member(name);
    if (!known) {
      throw new Refusal.Stop(
          walk.look(0),
          "\"" + name + "\" is nothing that rules may " + (opens ? "call" : "ask a value for"),
          Nearest.to(name, opens ? speech.kernel().methods() : speech.kernel().members())
              .map(n -> "write " + n)
              .orElse(ADVICE));
    }
  }

  private void call(String name) {
    boolean pattern = conditions && speech.type(name);
    boolean word = conditions && Speech.OPENING.contains(name);
    if (!pattern && !word && !speech.getter(name)) {
      throw new Refusal.Stop(
          walk.look(0),
          "\"" + name + "\" is nothing that a rule may call",
          Nearest.to(name, Speech.OPENING).map(n -> "write " + n).orElse(ADVICE));
    }
  }

  private boolean bare(String name) {
    return Speech.WORDS.contains(name)
        || speech.type(name)
        || speech.member(name)
        || bound.contains(name);
  }

  private Refusal.Stop refuse(String message) {
    return walk.stop(message, ADVICE);
  }
}
