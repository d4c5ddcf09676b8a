package chokepoint.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One field of a fact type.
 *
 * @param name as declared in the DRL
 * @param kind what it holds
 * @param typeName the declared type, for example {@code LocalDate} or {@code ControlKind}
 * @param choices the constants of an enum, in declared order; empty for other kinds
 * @param defaultText the default as written in the DRL without quotes, absent when there is none
 * @param annotations the field's annotations, name to value; a marker's value is empty
 * @param line line of the declaration in its file, from 1
 */
public record Field(
    String name,
    ValueKind kind,
    String typeName,
    List<String> choices,
    Optional<String> defaultText,
    Map<String, String> annotations,
    int line) {

  public Field {
    choices = List.copyOf(choices);
    annotations = Map.copyOf(annotations);
  }

  /** Whether a stated fact must give this field: no default and not {@code @optional}. */
  public boolean required() {
    return defaultText.isEmpty() && !has("optional");
  }

  /** Its name as English words: {@code coverDays} is "cover days". */
  public String label() {
    return Labels.words(name);
  }

  public boolean has(String annotation) {
    return annotations.containsKey(annotation);
  }

  public Optional<String> annotation(String name) {
    return Optional.ofNullable(annotations.get(name));
  }
}
