package chokepoint.influence;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Assessor;
import chokepoint.assessment.Conclusion;
import chokepoint.comparison.Differences;
import chokepoint.facts.Change;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetException;
import chokepoint.facts.Range;
import chokepoint.vocabulary.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Moves one field at a time and looks at the headlines. */
final class Ranging {
  private final Assessor assessor;
  private final FactSet set;
  private final List<Conclusion> headlines;

  Ranging(Assessor assessor, Assessment assessment) {
    this.assessor = assessor;
    this.set = assessment.factSet();
    this.headlines =
        assessment.findings().stream()
            .filter(f -> f.headline().isPresent())
            .map(f -> new Conclusion(f.id(), f.type(), f.fields()))
            .toList();
  }

  /**
   * What a field could change.
   *
   * @param target {@code Type[id].field}
   */
  Matter of(String target, Range range) {
    int dot = target.lastIndexOf("].") + 1;
    Fact fact = set.find(target.substring(0, dot)).orElseThrow();
    Field field = field(fact, target.substring(dot + 1));
    Optional<Object> stated = Optional.ofNullable(fact.fields().get(field.name()));
    List<Departure> departures =
        range instanceof Range.Choice choice
            ? choice(fact, field, choice)
            : numbers(fact, field, range);
    return new Matter(fact, field.name(), stated, range, departures);
  }

  private Field field(Fact fact, String name) {
    return set.vocabulary().type(fact.type()).orElseThrow().field(name).orElseThrow();
  }

  private List<Departure> choice(Fact fact, Field field, Range.Choice choice) {
    List<Departure> departures = new ArrayList<>();
    for (Object value : choice.values()) {
      departure(fact, field, value).ifPresent(departures::add);
    }
    return departures;
  }

  private List<Departure> numbers(Fact fact, Field field, Range range) {
    double low = range instanceof Range.Triangular t ? t.low() : ((Range.Uniform) range).low();
    double high = range instanceof Range.Triangular t ? t.high() : ((Range.Uniform) range).high();
    double from =
        Optional.ofNullable(fact.fields().get(field.name()))
            .map(v -> ((Number) v).doubleValue())
            .or(() -> field.defaultText().map(Double::valueOf))
            .orElse((low + high) / 2);
    List<Departure> departures = new ArrayList<>();
    for (double end : new double[] {low, high}) {
      Grid grid = Grid.between(from, end, field);
      departure(fact, field, grid.value(end))
          .filter(o -> o.decides() || !differs(fact, field, grid.middle()))
          .or(() -> departure(fact, field, grid.middle()))
          .map(o -> o.decides() ? tight(o, fact, field, from) : o)
          .ifPresent(departures::add);
    }
    return departures;
  }

  /** With the value from which on it is so. */
  private Departure tight(Departure departure, Fact fact, Field field, double from) {
    double to = ((Number) departure.value()).doubleValue();
    Optional<Object> threshold =
        Grid.between(from, to, field).first(value -> differs(fact, field, value));
    return new Departure(departure.value(), departure.there(), departure.headlines(), threshold);
  }

  private boolean differs(Fact fact, Field field, Object value) {
    return with(fact, field, value)
        .map(this::differences)
        .filter(d -> !d.appeared().isEmpty() || !d.vanished().isEmpty())
        .isPresent();
  }

  /** Empty where nothing differs, or where that value cannot stand beside the others. */
  private Optional<Departure> departure(Fact fact, Field field, Object value) {
    Optional<FactSet> changed = with(fact, field, value);
    Optional<Differences> differences = changed.map(this::differences).filter(d -> !d.isEmpty());
    return differences.map(
        d -> new Departure(value, assessor.prove(changed.orElseThrow()), d, Optional.empty()));
  }

  private Differences differences(FactSet changed) {
    List<Conclusion> there =
        assessor.conclusions(changed).stream().filter(this::isHeadline).toList();
    return Differences.between(headlines, there, set.vocabulary());
  }

  private boolean isHeadline(Conclusion finding) {
    return set.vocabulary().type(finding.type()).filter(t -> t.has("headline")).isPresent();
  }

  private Optional<FactSet> with(Fact fact, Field field, Object value) {
    try {
      return Optional.of(set.with(List.of(Change.set(fact.id(), field.name(), value))));
    } catch (FactSetException e) {
      return Optional.empty();
    }
  }
}
