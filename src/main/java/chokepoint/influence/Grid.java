package chokepoint.influence;

import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.ValueKind;
import java.util.Optional;
import java.util.function.Predicate;

/** The values between two, as fine as people speak of them: days, percents, else thousandths. */
record Grid(double from, double to, double step, boolean whole) {
  private static final double PERCENT = 0.01;
  private static final double FINE = 1_000;

  static Grid between(double from, double to, Field field) {
    String unit = field.annotation("unit").orElse("");
    boolean whole = field.kind() == ValueKind.INTEGER;
    double step =
        whole || unit.startsWith("day")
            ? 1
            : unit.equals("share") ? PERCENT : Math.abs(to - from) / FINE;
    return new Grid(from, to, Math.copySign(step, to - from), whole);
  }

  Object value(double number) {
    double rounded = Math.round(number * 1e9) / 1e9;
    return whole ? (Object) (int) Math.round(rounded) : (Object) rounded;
  }

  Object middle() {
    return value(at((int) Math.ceil(steps() / 2.0)));
  }

  private int steps() {
    return (int) Math.ceil(Math.abs((to - from) / step) - 1e-9);
  }

  private double at(int n) {
    return n >= steps() ? to : from + n * step;
  }

  /** The first value from which on something shows that shows at the far end, by halving. */
  Optional<Object> first(Predicate<Object> shows) {
    int no = 0;
    int yes = steps();
    while (yes - no > 1) {
      int middle = no + (yes - no) / 2;
      if (shows.test(value(at(middle)))) {
        yes = middle;
      } else {
        no = middle;
      }
    }
    return yes == 0 ? Optional.empty() : Optional.of(value(at(yes)));
  }
}
