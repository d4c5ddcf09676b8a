package chokepoint.authoring;

import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.ValueKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a first conclusion is made of: fields of the fact it is drawn from, as far as they go. */
final class Arguments {
  private final FactType from;
  private final Set<String> bound = new LinkedHashSet<>();
  private final List<String> texts = new ArrayList<>();

  Arguments(FactType from, FactType finding) {
    this.from = from;
    finding.fields().forEach(f -> texts.add(argument(f, finding)));
  }

  /** Whether a finding can be made of a fact at all. */
  static boolean suffice(FactType from, FactType finding) {
    try {
      new Arguments(from, finding);
      return true;
    } catch (AuthoringException e) {
      return false;
    }
  }

  /** The fields that are used, in the order of their first use. */
  Set<String> bound() {
    return bound;
  }

  /** One for each field of the finding, in DRL. */
  List<String> texts() {
    return texts;
  }

  private String argument(Field wanted, FactType finding) {
    Optional<Field> source =
        from.field(wanted.name()).filter(f -> fits(f, wanted)).or(() -> other(wanted));
    if (source.isPresent()) {
      bound.add(source.get().name());
      return "$" + source.get().name();
    }
    if (wanted.has("optional")) {
      return "null";
    }
    return constant(wanted)
        .orElseThrow(
            () ->
                new AuthoringException(
                    finding.name()
                        + " needs "
                        + wanted.name()
                        + ", which "
                        + from.name()
                        + " has not",
                    "conclude another finding first (--then), or begin with another fact (--when)."));
  }

  private static boolean fits(Field source, Field wanted) {
    return source.typeName().equals(wanted.typeName())
        && (source.required() || wanted.has("optional"));
  }

  /** A field of the same kind; an optional value stays away rather than being something else. */
  private Optional<Field> other(Field wanted) {
    return wanted.has("optional")
            || wanted.kind() == ValueKind.NUMBER
            || wanted.kind() == ValueKind.INTEGER
        ? Optional.empty()
        : from.fields().stream()
            .filter(f -> fits(f, wanted) && !bound.contains(f.name()))
            .findFirst()
            .or(() -> from.fields().stream().filter(f -> fits(f, wanted)).findFirst());
  }

  private static Optional<String> constant(Field wanted) {
    return switch (wanted.kind()) {
      case ENUM -> Optional.of(wanted.typeName() + "." + wanted.choices().get(0));
      case BOOLEAN -> Optional.of("false");
      case INTEGER -> Optional.of("0");
      case NUMBER -> Optional.of("0.0");
      default -> Optional.empty();
    };
  }
}
