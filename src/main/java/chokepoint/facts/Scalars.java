package chokepoint.facts;

import java.math.BigDecimal;

/** Values as text. */
final class Scalars {
  private static final int SHOWN = 60;

  private Scalars() {}

  /** A value as it is written in a fact set: dates ISO, numbers without a needless fraction. */
  static String text(Object value) {
    if (value instanceof Double number) {
      return Double.isFinite(number)
          ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
          : number.toString();
    }
    return String.valueOf(value);
  }

  /** A value in a message: what cannot be printed escaped, what is long cut off. */
  static String shortened(String text) {
    return shortened(text, SHOWN);
  }

  static String shortened(String text, int length) {
    if (text.codePointCount(0, text.length()) <= length) {
      return printable(text);
    }
    return printable(text.substring(0, text.offsetByCodePoints(0, length))) + "...";
  }

  private static String printable(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (bad(c)) {
                out.append(String.format("\\u%04x", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /** Whether a character has no business in a line of text: controls, lone surrogates. */
  static boolean bad(int character) {
    return Character.isISOControl(character)
        || Character.getType(character) == Character.SURROGATE
        || character == 0xFEFF
        || character == 0x2028
        || character == 0x2029
        || (character & 0xFFFE) == 0xFFFE;
  }
}
