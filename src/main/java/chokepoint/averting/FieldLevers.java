package chokepoint.averting;

import chokepoint.facts.Change;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.ValueKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways in which fields marked {@code @lever} may move. */
final class FieldLevers {
  /** How far a number without a bound may go, as a multiple of where it stands. */
  private static final double REACH = 100;

  private static final double DAYS_OF_A_BIG_MOVE = 365;
  private static final double MIDDLING = 0.5;

  private final FactSet set;

  FieldLevers(FactSet set) {
    this.set = set;
  }

  List<Lever> of(Fact fact) {
    FactType type = set.vocabulary().type(fact.type()).orElseThrow();
    return type.fields().stream()
        .filter(f -> f.has("lever") && !type.idFields().contains(f))
        .flatMap(f -> of(fact, f))
        .toList();
  }

  private Stream<Lever> of(Fact fact, Field field) {
    Optional<Object> now = Optional.ofNullable(fact.fields().get(field.name()));
    return switch (field.kind()) {
      case NUMBER, INTEGER -> number(fact, field, now);
      case DATE -> date(fact, field, now);
      case ENUM -> others(fact, field, now);
      default -> Stream.of();
    };
  }

  private Stream<Lever> number(Fact fact, Field field, Optional<Object> now) {
    Optional<Double> from =
        now.map(v -> ((Number) v).doubleValue()).or(() -> field.defaultText().map(Double::valueOf));
    if (from.isEmpty()) {
      return Stream.of();
    }
    double value = from.get();
    double grid = grid(field, value);
    double high = bound(field, "max").orElse(Math.max(value, grid) * REACH);
    double low = bound(field, "min").orElse(value < 0 ? value * REACH : 0);
    return Stream.of(
        numbers(fact, field, value, high, grid), numbers(fact, field, value, low, -grid));
  }

  /** From a value to a bound, over the multiples of a grid. */
  private static Lever numbers(Fact fact, Field field, double from, double to, double grid) {
    double first = Math.floor(from / grid + 1e-9);
    int steps = (int) Math.max(0, Math.round(to / grid - first));
    return new Lever(
        steps,
        step -> {
          double value = rounded((first + step) * grid);
          Object written = field.kind() == ValueKind.INTEGER ? (Object) (int) value : value;
          return Change.set(fact.id(), field.name(), written);
        },
        step -> relative(from, (first + step) * grid));
  }

  private static double relative(double from, double to) {
    return Math.abs(to - from) / (Math.abs(to) + Math.abs(from) + Double.MIN_NORMAL);
  }

  private static double rounded(double value) {
    return Math.round(value * 1e9) / 1e9;
  }

  /** Whole days, percents of a share; of anything else three digits. */
  private static double grid(Field field, double value) {
    String unit = field.annotation("unit").orElse("");
    if (unit.equals("share")) {
      return 0.01;
    }
    if (unit.startsWith("day") || field.kind() == ValueKind.INTEGER || value == 0) {
      return 1;
    }
    return Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 2);
  }

  private static Optional<Double> bound(Field field, String name) {
    return field.annotation(name).map(Double::valueOf);
  }

  private Stream<Lever> date(Fact fact, Field field, Optional<Object> now) {
    LocalDate end = set.horizon().plusDays(1);
    LocalDate from = now.map(LocalDate.class::cast).orElse(end);
    LocalDate first = after(fact, field).or(() -> Dates.first(set)).orElse(from);
    return Stream.of(dates(fact, field, from, end, 1), dates(fact, field, from, first, -1));
  }

  /** The day after the date that it must come after. */
  private static Optional<LocalDate> after(Fact fact, Field field) {
    return field.annotation("after").map(fact.fields()::get).map(d -> ((LocalDate) d).plusDays(1));
  }

  private static Lever dates(Fact fact, Field field, LocalDate from, LocalDate to, int way) {
    long days = Math.max(0, way * ChronoUnit.DAYS.between(from, to));
    return new Lever(
        Math.toIntExact(days),
        step -> Change.set(fact.id(), field.name(), from.plusDays((long) way * step)),
        step -> step / (step + DAYS_OF_A_BIG_MOVE));
  }

  private static Stream<Lever> others(Fact fact, Field field, Optional<Object> now) {
    return field.choices().stream()
        .filter(c -> !now.filter(c::equals).isPresent())
        .map(c -> Lever.of(Change.set(fact.id(), field.name(), c), MIDDLING));
  }
}
