package chokepoint.facts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads numbers as they are written in fact sets: decimals with a point. */
final class Numbers {
  private static final int LONGEST = 60;
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,9})?");
  private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");
  private static final Pattern PERCENT = Pattern.compile("([-+]?\\d{1,15}(\\.\\d{1,15})?) ?%");
  private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}([,_ ]\\d{3})+(\\.\\d+)?");
  private static final Pattern COMMA = Pattern.compile("[-+]?\\d+,\\d+");
  private static final Pattern WITH_UNIT = Pattern.compile("([-+]?\\d+(\\.\\d+)?) ?\\D+");
  private static final Set<String> NOT_FINITE =
      Set.of("nan", ".nan", "inf", ".inf", "-inf", "-.inf", "+.inf", "infinity", "-infinity");

  private Numbers() {}

  static Checked decimal(String text) {
    if (text.length() > LONGEST) {
      return Checked.wrong("a number of at most " + LONGEST + " digits");
    }
    if (NOT_FINITE.contains(text.toLowerCase(Locale.ROOT))) {
      return Checked.wrong("a finite number");
    }
    if (!DECIMAL.matcher(text).matches()) {
      return new Checked(Optional.empty(), "a number", likely(text));
    }
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value)) {
      return Checked.wrong("a finite number, which this is too large for");
    }
    return Checked.of(value + 0.0); // turns -0.0 into 0.0, so that equal values are equal
  }

  static Checked whole(String text) {
    if (text.length() > LONGEST || !WHOLE.matcher(text).matches()) {
      Checked decimal = decimal(text);
      return new Checked(
          Optional.empty(),
          "a whole number",
          decimal.value().map(v -> "Maybe " + Math.round((double) v)).or(decimal::hint));
    }
    try {
      return Checked.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return Checked.wrong("a whole number of at most " + Integer.MAX_VALUE);
    }
  }

  private static Optional<String> likely(String text) {
    var percent = PERCENT.matcher(text);
    if (percent.matches()) {
      BigDecimal share = new BigDecimal(percent.group(1)).movePointLeft(2);
      return Optional.of(
          "Maybe " + share.stripTrailingZeros().toPlainString() + ", as a fraction of 1");
    }
    if (GROUPED.matcher(text).matches()) {
      return Optional.of("Maybe " + text.replaceAll("[,_ ]", ""));
    }
    if (COMMA.matcher(text).matches()) {
      return Optional.of("Maybe " + text.replace(',', '.') + ", with a point");
    }
    var unit = WITH_UNIT.matcher(text);
    return unit.matches()
        ? Optional.of("Maybe " + unit.group(1) + ", without its unit")
        : Optional.empty();
  }
}
