package chokepoint.maths;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads units of price such as {@code USD/kg}: a currency, a slash, a unit of mass. */
public final class Units {
  /** How many of each make a metric tonne (NIST SP 811); mtu is the metric-tonne unit, 10 kg. */
  private static final Map<String, Double> PER_TONNE =
      Map.of(
          "t",
          1.0,
          "kt",
          0.001,
          "kg",
          1e3,
          "g",
          1e6,
          "mtu",
          100.0,
          "lb",
          1000 / 0.45359237,
          "oz",
          1e6 / 31.1034768);

  private Units() {}

  /** How many units of mass make a tonne; null if the unit of mass is not known. */
  public static @Nullable Double perTonne(String unit) {
    String mass = unit.substring(unit.indexOf('/') + 1).strip();
    return PER_TONNE.get(mass.toLowerCase(Locale.ROOT));
  }

  /** What stands before the slash, or all of it if there is none. */
  public static String currency(String unit) {
    int slash = unit.indexOf('/');
    return slash < 0 ? unit : unit.substring(0, slash).strip();
  }
}
