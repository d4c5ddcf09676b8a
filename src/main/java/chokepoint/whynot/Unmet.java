package chokepoint.whynot;

import chokepoint.assessment.Known;
import chokepoint.assessment.Language;
import chokepoint.facts.Text;
import chokepoint.rulebase.syntax.Element;
import chokepoint.rulebase.syntax.Piece;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A condition that is not met.
 *
 * @param condition as the rule's author wrote it
 * @param part the part of it that fails, which is all of it unless one constraint alone fails
 * @param line in the rule's file
 * @param facts ids of what it was held against: what has a wrong value, or is there and must not be
 * @param values of the names in the part that fails, on both sides
 * @param text what fails, in words
 */
public record Unmet(
    String condition,
    String part,
    int line,
    List<String> facts,
    Map<String, Object> values,
    Text text) {
  public Unmet {
    facts = List.copyOf(facts);
    values = Collections.unmodifiableMap(values);
  }

  /** Of a condition of which all fails, for no one fact. */
  static Unmet of(Element element, Map<String, Object> values, Function<Language, String> words) {
    return of(element, element.text(), List.of(), values, words);
  }

  /** Of a part of a condition, held against some facts. */
  static Unmet of(
      Element element,
      Piece part,
      List<Known> facts,
      Map<String, Object> values,
      Function<Language, String> words) {
    return new Unmet(
        element.text().folded(),
        part.folded(),
        part.line(),
        facts.stream().map(Known::id).toList(),
        values,
        both(words));
  }

  static Text both(Function<Language, String> words) {
    return new Text(words.apply(Language.EN), Optional.of(words.apply(Language.ZH)));
  }
}
