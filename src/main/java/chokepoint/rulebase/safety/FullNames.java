package chokepoint.rulebase.safety;

import chokepoint.rulebase.syntax.Token;

/** Classes and fact types that are written with their package. */
final class FullNames {
  private static final String HOUSE = "chokepoint.";

  private FullNames() {}

  /**
   * Goes to the last word of a full name that starts here and stands for something rules may name.
   *
   * @return false, having gone nowhere, if there is none
   */
  static boolean take(Walk walk, Speech speech) {
    StringBuilder name = new StringBuilder(walk.look(0).text());
    for (int i = 2; walk.look(i - 1).is(".") && walk.look(i).is(Token.Kind.NAME); i += 2) {
      name.append('.').append(walk.look(i).text());
      if (known(name.toString(), speech)) {
        walk.skip(i);
        return true;
      }
    }
    return false;
  }

  private static boolean known(String name, Speech speech) {
    return Kernel.classOf(name).isPresent()
        || (name.startsWith(HOUSE) && speech.types().contains(name.substring(HOUSE.length())));
  }
}
