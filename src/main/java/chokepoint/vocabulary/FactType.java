package chokepoint.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fact type declared in the vocabulary: one that is stated in fact sets, or (marked
 * {@code @finding}) one that rules conclude.
 *
 * @param name as declared
 * @param parent the declared supertype, absent when there is none
 * @param fields inherited ones first, then own ones, each in the order of the DRL
 * @param annotations of the type itself, name to value; a marker's value is empty
 * @param file file of the declaration, relative to the rules folder
 * @param line line of the declaration, from 1
 */
public record FactType(
    String name,
    Optional<String> parent,
    List<Field> fields,
    Map<String, String> annotations,
    String file,
    int line) {

  public FactType {
    fields = List.copyOf(fields);
    annotations = Map.copyOf(annotations);
  }

  /** Whether rules conclude it; such a type cannot be stated in a fact set. */
  public boolean finding() {
    return has("finding");
  }

  /**
   * Whether a fact set may state it: no finding, and not marked {@code @abstract} or
   * {@code @scope}.
   */
  public boolean statable() {
    return !finding() && !has("abstract") && !has("scope");
  }

  /**
   * The fields that make up the id of its facts, in order: a field called {@code id} alone if there
   * is one, otherwise the {@code @key} fields that are not {@code @detail}.
   */
  public List<Field> idFields() {
    Optional<Field> id = field("id");
    return id.map(List::of)
        .orElseGet(() -> fields.stream().filter(f -> f.has("key") && !f.has("detail")).toList());
  }

  public Optional<Field> field(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** Its name in English: as annotated, or else the words that its name is made of. */
  public String label() {
    return annotation("en").orElseGet(() -> Labels.words(name));
  }

  public boolean has(String annotation) {
    return annotations.containsKey(annotation);
  }

  public Optional<String> annotation(String name) {
    return Optional.ofNullable(annotations.get(name));
  }
}
