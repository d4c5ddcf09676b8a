package chokepoint.explanation;

import chokepoint.assessment.Language;
import chokepoint.facts.Alternative;
import chokepoint.facts.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What others say of a fact: figures of one field from one origin are told together. */
final class OtherFigures {
  private final FactWords words;
  private final Language language;

  OtherFigures(FactWords words, Language language) {
    this.words = words;
    this.language = language;
  }

  /**
   * One phrase for each field and origin, in the order in which they are stated.
   *
   * @param origin what is added of where a figure comes from; empty for nothing
   */
  List<String> of(Fact fact, Function<Alternative, String> origin) {
    Map<Heading, Set<String>> figures = new LinkedHashMap<>();
    for (Alternative other : fact.alternatives()) {
      figures
          .computeIfAbsent(heading(fact, other, origin.apply(other)), h -> new LinkedHashSet<>())
          .add(figure(fact, other));
    }
    List<String> said = new ArrayList<>();
    figures.forEach(
        (heading, values) ->
            said.add(
                Phrase.OTHERS_SAY.in(language, heading.label + either(List.copyOf(values)))
                    + heading.origin));
    return said;
  }

  private record Heading(String label, String origin) {}

  /** Several fields belong together, so they are told as one figure with their labels in it. */
  private Heading heading(Fact fact, Alternative other, String origin) {
    String label = single(other) ? words.label(fact.type(), field(other)) + " " : "";
    return new Heading(label, origin);
  }

  private String figure(Fact fact, Alternative other) {
    return single(other)
        ? words.shown(fact.type(), field(other), other.fields().get(field(other)))
        : words.fields(fact.type(), other.fields());
  }

  private static boolean single(Alternative other) {
    return other.fields().size() == 1;
  }

  private static String field(Alternative other) {
    return other.fields().keySet().iterator().next();
  }

  private String either(List<String> values) {
    int last = values.size() - 1;
    return last == 0
        ? values.get(0)
        : String.join(Phrase.LIST.in(language), values.subList(0, last))
            + Phrase.OR.in(language)
            + values.get(last);
  }
}
