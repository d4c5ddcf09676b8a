package chokepoint.backtest;

import chokepoint.assessment.Conclusion;
import chokepoint.facts.Observed;
import chokepoint.facts.Observed.Kind;
import chokepoint.whynot.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One event that was observed to come about or not: of whom, and by which findings it is said. */
final class Event {
  private final Observed observed;
  private final List<EventType> types;
  private final Ties ties;

  Event(Observed observed, List<EventType> types, Ties ties) {
    this.observed = observed;
    this.types = types.stream().filter(t -> t.kind() == observed.kind().event()).toList();
    this.ties = ties;
  }

  Observed observed() {
    return observed;
  }

  List<EventType> types() {
    return types;
  }

  /** Whether it came about, as was observed. */
  boolean cameAbout() {
    return switch (observed.kind()) {
      case HALT, HEDGE -> true;
      case NO_HALT -> false;
      case PRICE -> observed.multiple().orElseThrow() >= Trial.RISE;
      case MINE ->
          types.stream()
              .flatMap(t -> t.deciding().stream())
              .anyMatch(f -> f.annotation("observedIf").equals(observed.outcome()));
    };
  }

  /** Whether a finding says that it comes about while it was watched for. */
  boolean isSaidBy(Conclusion finding) {
    return types.stream().anyMatch(t -> t.saidBy(finding))
        && concerns(finding)
        && day(finding).map(d -> !d.isAfter(lastDay())).orElse(true)
        && until(finding).map(d -> !isOfPrice() || d.isAfter(lastDay())).orElse(true);
  }

  boolean isOfPrice() {
    return observed.kind() == Kind.PRICE;
  }

  /** Whether a finding of whatever type is about the actor. */
  boolean touches(Conclusion finding) {
    return finding.fields().values().stream()
        .filter(String.class::isInstance)
        .anyMatch(v -> ties.names((String) v).containsAll(actor()));
  }

  /** What comes about after a plant was last seen running, or a price seen, is another event. */
  private LocalDate lastDay() {
    boolean counts = observed.kind() == Kind.NO_HALT || isOfPrice();
    return observed.date().filter(d -> counts).orElse(LocalDate.MAX);
  }

  private boolean concerns(Conclusion finding) {
    Set<String> names = new HashSet<>();
    type(finding).actors().stream()
        .map(f -> finding.fields().get(f.name()))
        .filter(String.class::isInstance)
        .forEach(v -> names.addAll(ties.names((String) v)));
    return names.containsAll(actor());
  }

  /** Several names joined by slashes are all to hold: a good and its market. */
  private List<String> actor() {
    return List.of(observed.actor().split("/", -1));
  }

  Optional<LocalDate> day(Conclusion finding) {
    return value(finding, EventType.DAY).map(LocalDate.class::cast);
  }

  private Optional<LocalDate> until(Conclusion finding) {
    return value(finding, EventType.UNTIL).map(LocalDate.class::cast);
  }

  /** A range without an upper end is open. */
  Optional<Span> span(Conclusion finding) {
    Optional<Double> low = value(finding, EventType.LOW).map(Double.class::cast);
    Optional<Double> high = value(finding, EventType.HIGH).map(Double.class::cast);
    return low.map(l -> new Span(l, high.orElse(Double.POSITIVE_INFINITY)));
  }

  /** What is asked where it came about and nothing says so. */
  List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (EventType type : types) {
      for (List<String> actor : actors(type.actors().size())) {
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i < actor.size(); i++) {
          fields.put(type.actors().get(i).name(), actor.get(i));
        }
        type.deciding()
            .ifPresent(f -> fields.put(f.name(), f.annotation("observedIf").orElseThrow()));
        questions.add(new Question(type.type().name(), fields));
      }
    }
    return questions;
  }

  /** Who may stand in the fields for the actor: of a firm its plants, one after the other. */
  private List<List<String>> actors(int fields) {
    List<String> own = ties.standingFor(actor());
    return own.isEmpty() || fields > 1 ? List.of(actor()) : own.stream().map(List::of).toList();
  }

  private Optional<Object> value(Conclusion finding, String part) {
    return type(finding).part(part).map(f -> finding.fields().get(f.name()));
  }

  private EventType type(Conclusion finding) {
    return types.stream()
        .filter(t -> t.type().name().equals(finding.type()))
        .findFirst()
        .orElseThrow();
  }
}
