package chokepoint.facts;

import chokepoint.facts.Node.Scalar;
import chokepoint.facts.Node.Style;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.Nearest;
import chokepoint.vocabulary.ValueKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads single values of fields and checks each by itself. */
final class Values {
  private final Problems problems;

  Values(Problems problems) {
    this.problems = problems;
  }

  /** Empty if it is wrong; the reason is then among the problems. */
  Optional<Object> read(FactType type, Field field, Node node) {
    String name = "'" + field.name() + "' of " + type.name();
    if (!(node instanceof Scalar scalar)) {
      problems.add(node.spot(), name + " must be one value, not " + node.kind());
      return Optional.empty();
    }
    if (scalar.style() == Style.EMPTY) {
      problems.add(
          scalar.spot(),
          name + " has no value",
          "Maybe leave the key out, or give " + Words.wanted(field));
      return Optional.empty();
    }
    Checked outcome = read(type, field, scalar);
    if (outcome.value().isEmpty()) {
      problems.add(
          scalar.spot(),
          name + " must be " + outcome.wrong() + ", not " + scalar.kind(),
          outcome.hint());
    }
    return outcome.value();
  }

  private static Checked read(FactType type, Field field, Scalar scalar) {
    String text = scalar.text();
    if (scalar.style() == Style.QUOTED && isBare(field.kind())) {
      Checked bare = read(type, field, new Scalar(text, Style.PLAIN, scalar.spot()));
      return bare.value().isPresent()
          ? Checked.wrong(Words.wanted(field) + " without quotes", "Maybe remove the quotes")
          : bare;
    }
    return switch (field.kind()) {
      case TEXT -> Texts.value(text, type.idFields().contains(field));
      case NUMBER -> within(field, Numbers.decimal(text));
      case INTEGER -> within(field, Numbers.whole(text));
      case BOOLEAN -> truth(text);
      case DATE -> Dates.read(text);
      case ENUM -> choice(field.choices(), text);
      case OPAQUE -> Checked.wrong("left to the rules; a fact set cannot state it");
    };
  }

  private static boolean isBare(ValueKind kind) {
    return kind == ValueKind.NUMBER || kind == ValueKind.INTEGER || kind == ValueKind.BOOLEAN;
  }

  private static Checked truth(String text) {
    return switch (text) {
      case "true" -> Checked.of(true);
      case "false" -> Checked.of(false);
      default ->
          switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "on", "1" -> Checked.wrong("true or false", "Maybe true");
            case "false", "no", "n", "off", "0" -> Checked.wrong("true or false", "Maybe false");
            default -> Checked.wrong("true or false");
          };
    };
  }

  private static Checked choice(List<String> choices, String text) {
    return choices.contains(text)
        ? Checked.of(text)
        : new Checked(
            Optional.empty(),
            "one of " + String.join(", ", choices),
            Nearest.hint(text.replace(' ', '_'), choices));
  }

  private static Checked within(Field field, Checked outcome) {
    if (outcome.value().isEmpty()) {
      return outcome;
    }
    double value = ((Number) outcome.value().orElseThrow()).doubleValue();
    Optional<Double> low = Words.limit(field, "min").filter(min -> value < min);
    Optional<Double> high = Words.limit(field, "max").filter(max -> value > max);
    if (low.isPresent()) {
      return Checked.wrong("at least " + Scalars.text(low.orElseThrow()));
    }
    if (high.isEmpty()) {
      return outcome;
    }
    boolean percent = high.orElseThrow() == 1.0 && value <= 100;
    return new Checked(
        Optional.empty(),
        "at most " + Scalars.text(high.orElseThrow()),
        percent
            ? Optional.of("Maybe " + Scalars.text(value / 100) + ", as a fraction of 1")
            : Optional.empty());
  }
}
