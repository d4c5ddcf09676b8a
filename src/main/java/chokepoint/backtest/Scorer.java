package chokepoint.backtest;

import chokepoint.assessment.Conclusion;
import chokepoint.assessment.Finding;
import chokepoint.assessment.Language;
import chokepoint.assessment.Names;
import chokepoint.facts.FactSet;
import chokepoint.facts.Observed;
import chokepoint.facts.Observed.Kind;
import chokepoint.facts.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts the outcomes of one episode beside their forecasts. */
final class Scorer {
  private static final int NEAREST = 2;

  private final Unseen unseen;
  private final FactSet set;
  private final Doubts doubts;
  private final List<Event> events = new ArrayList<>();
  private final List<Listed> listed = new ArrayList<>();

  Scorer(Unseen unseen, List<EventType> types, Doubts doubts) {
    this.unseen = unseen;
    this.set = unseen.set();
    this.doubts = doubts;
    Ties ties = new Ties(set);
    for (Observed observed : set.observed()) {
      Event event = new Event(observed, types, ties);
      unscored(event)
          .ifPresentOrElse(r -> listed.add(new Listed(observed, r)), () -> events.add(event));
    }
  }

  List<Event> events() {
    return events;
  }

  private Optional<Text> unscored(Event event) {
    Observed observed = event.observed();
    if (unseen.reason().isPresent()) {
      return unseen.reason();
    }
    if (observed.unscored().isPresent()) {
      return observed.unscored();
    }
    if (Weights.of(observed.confidence()) == 0) {
      return Optional.of(Remark.valueOf(observed.confidence().name()).text());
    }
    return event.types().isEmpty() ? Optional.of(Remark.NO_RULE.text()) : Optional.empty();
  }

  /**
   * @param asStated findings of the facts as they are stated
   * @param samples conclusions of each sample
   */
  EpisodeScore score(List<Finding> asStated, List<List<Conclusion>> samples) {
    List<Scored> scored =
        events.stream()
            .map(
                event ->
                    scored(
                        event,
                        Forecast.of(samples.stream().map(f -> Trial.of(event, f)).toList()),
                        asStated))
            .toList();
    return new EpisodeScore(
        set.name(),
        set.title(),
        new Names(set).all(),
        unseen.leftOut(),
        samples.size(),
        scored,
        listed);
  }

  private Scored scored(Event event, Forecast forecast, List<Finding> asStated) {
    boolean missed =
        event.cameAbout()
            && !forecast.expected()
            && asStated.stream().noneMatch(f -> event.isSaidBy(said(f)));
    return new Scored(
        event.observed(),
        event.cameAbout(),
        forecast,
        weight(event),
        naive(event.observed()),
        why(event, asStated),
        missed ? doubts.about(event) : List.of());
  }

  private double weight(Event event) {
    Kind kind = event.observed().kind().event();
    long sharing = events.stream().filter(e -> e.observed().kind().event() == kind).count();
    return Weights.of(event.observed().confidence()) / sharing;
  }

  /** Nothing ever halts; prices go up; a mine closes unless somebody supports it. */
  private Optional<Double> naive(Observed observed) {
    return switch (observed.kind().event()) {
      case HALT, NO_HALT -> Optional.of(Forecast.SELDOM);
      case PRICE -> Optional.of(Forecast.MOSTLY);
      case MINE -> Optional.of(isSupported(observed.actor()) ? Forecast.SELDOM : Forecast.MOSTLY);
      case HEDGE -> Optional.empty();
    };
  }

  private boolean isSupported(String actor) {
    return set.facts().stream()
        .filter(f -> set.vocabulary().type(f.type()).filter(t -> t.has("relief")).isPresent())
        .anyMatch(f -> f.fields().containsValue(actor));
  }

  /** The finding that says so, or those about the actor that come nearest to it. */
  private Text why(Event event, List<Finding> asStated) {
    List<Finding> saying = asStated.stream().filter(f -> event.isSaidBy(said(f))).toList();
    Predicate<Finding> near = f -> f.headline().isPresent() && event.touches(said(f));
    List<Text> told =
        (saying.isEmpty() ? asStated.stream().filter(near) : saying.stream())
            .sorted(
                Comparator.<Finding>comparingInt(f -> f.headline().orElse(Integer.MAX_VALUE))
                    .thenComparing(Finding::id))
            .limit(NEAREST)
            .map(Finding::text)
            .toList();
    return told.isEmpty()
        ? Remark.NOTHING_ABOUT.of(l -> named(event.observed().actor(), l))
        : Sentences.joined(told, "; ", "；");
  }

  /** By the names of its parts. */
  private String named(String actor, Language language) {
    Names names = new Names(set);
    return Arrays.stream(actor.split("/", -1))
        .map(part -> names.of(part, language))
        .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
  }

  private static Conclusion said(Finding finding) {
    return new Conclusion(finding.id(), finding.type(), finding.fields());
  }
}
