package chokepoint.rulebase;

import chokepoint.rulebase.syntax.Token;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import java.util.List;
import java.util.Optional;

/** What kind of value a simple operand is: a field, a variable, a constant or a literal. */
final class ValueWords {
  private final Dictionary words;

  ValueWords(Dictionary words) {
    this.words = words;
  }

  /** The type of an operand; absent for anything but a simple one of known type. */
  Optional<String> type(List<Token> operand, Optional<FactType> owner, Scope scope) {
    if (operand.size() == 2 && operand.get(0).is("-")) {
      return type(operand.subList(1, 2), owner, scope);
    }
    if (operand.size() == 3 && operand.get(1).is(".")) {
      return Optional.of(operand.get(0).text()).filter(words.enums()::containsKey);
    }
    if (operand.size() != 1) {
      return Optional.empty();
    }
    Token token = operand.get(0);
    return switch (token.kind()) {
      case NUMBER -> Optional.of(token.text().matches("\\d+") ? "Integer" : "Double");
      case TEXT -> Optional.of("String");
      case VARIABLE -> scope.type(token.text());
      case NAME ->
          token.text().matches("true|false")
              ? Optional.of("Boolean")
              : owner
                  .flatMap(o -> o.field(token.text()))
                  .map(Field::typeName)
                  .or(() -> scope.type(token.text()));
      case SIGN -> Optional.empty();
    };
  }

  /** A type as people say it. */
  String say(String type) {
    return switch (simple(type)) {
      case "String", "CharSequence" -> "a text";
      case "Double", "double", "Number" -> "a number";
      case "Integer", "int", "Long", "long" -> "a whole number";
      case "Boolean", "boolean" -> "yes or no";
      case "LocalDate" -> "a date";
      case "null", "NullType" -> "nothing";
      default -> "a " + simple(type);
    };
  }

  /** Whether values of two types can ever be equal; true where that is not known. */
  boolean comparable(String a, String b) {
    return family(a).equals(family(b)) || family(a).isEmpty() || family(b).isEmpty();
  }

  /** Whether a value of a type may be given for another; true where that is not known. */
  boolean fits(String has, String wants) {
    if (boxed(has).equals(boxed(wants))) {
      return true;
    }
    Optional<Class<?>> from = words.javaClass(boxed(has));
    Optional<Class<?>> to = words.javaClass(boxed(wants));
    if (from.isPresent() && to.isPresent()) {
      return to.get().isAssignableFrom(from.get());
    }
    return family(has).isEmpty() && family(wants).isEmpty() && !bothKnown(has, wants);
  }

  private boolean bothKnown(String a, String b) {
    return words.knows(a) && words.knows(b);
  }

  private static String boxed(String type) {
    return switch (type) {
      case "int" -> "Integer";
      case "double" -> "Double";
      case "long" -> "Long";
      case "boolean" -> "Boolean";
      default -> type.startsWith("java.time.") ? simple(type) : type;
    };
  }

  private String family(String type) {
    return switch (simple(type)) {
      case "String" -> "text";
      case "Double", "double", "Integer", "int", "Long", "long" -> "number";
      case "Boolean", "boolean" -> "truth";
      case "LocalDate" -> "date";
      default -> words.enums().containsKey(type) ? type : "";
    };
  }

  static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
