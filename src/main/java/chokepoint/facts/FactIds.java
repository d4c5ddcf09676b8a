package chokepoint.facts;

import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes ids of facts and findings: {@code Type[key]}. */
public final class FactIds {
  private FactIds() {}

  /**
   * The key is made of the values of the type's id fields, joined by '/'. Defaults stand in for
   * fields that are not given; optional ones that are not given are left out.
   */
  public static String id(FactType type, Map<String, ?> fields) {
    return type.idFields().stream()
        .map(field -> part(field, fields))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("/", type.name() + "[", "]"));
  }

  private static Optional<String> part(Field field, Map<String, ?> fields) {
    Object value = fields.get(field.name());
    return Objects.isNull(value)
        ? field.defaultText()
        : Optional.of(value).map(v -> Scalars.text(v));
  }
}
