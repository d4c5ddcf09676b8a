package chokepoint.backtest;

import chokepoint.facts.Observed.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Forecasts of many episodes, scored. */
public record TrackRecord(List<EpisodeScore> episodes) {
  private static final double UNKNOWN = 0.5;

  public TrackRecord {
    episodes = List.copyOf(episodes);
  }

  public List<Scored> scored() {
    return episodes.stream().flatMap(e -> e.scored().stream()).toList();
  }

  public List<Listed> listed() {
    return episodes.stream().flatMap(e -> e.listed().stream()).toList();
  }

  /** The kinds of event with a scored outcome. */
  public List<Kind> kinds() {
    return scored().stream().map(Scored::kind).distinct().sorted().toList();
  }

  /** Skill over all outcomes: 1 is perfect, 0 no better than base rates. */
  public Optional<Double> skill() {
    return skill(s -> true);
  }

  public Optional<Double> skill(Kind kind) {
    return skill(s -> s.kind() == kind);
  }

  /** Skill over the outcomes of all other kinds. */
  public Optional<Double> skillWithout(Kind kind) {
    return skill(s -> s.kind() != kind);
  }

  /** Skill against the naive forecast of a kind; empty if there is none. */
  public Optional<Double> skillAgainstNaive(Kind kind) {
    List<Scored> of = scored(kind).stream().filter(s -> s.naive().isPresent()).toList();
    double ours = of.stream().mapToDouble(s -> s.loss(s.p())).sum();
    double theirs = of.stream().mapToDouble(s -> s.loss(s.naive().orElseThrow())).sum();
    return ratio(ours, theirs);
  }

  private Optional<Double> skill(Predicate<Scored> which) {
    double ours = 0;
    double theirs = 0;
    for (EpisodeScore episode : episodes) {
      for (Scored s : episode.scored()) {
        if (which.test(s)) {
          ours += s.loss(s.p());
          theirs += s.loss(baseRate(episode, s.kind()));
        }
      }
    }
    return ratio(ours, theirs);
  }

  private static Optional<Double> ratio(double ours, double theirs) {
    return theirs == 0 ? Optional.empty() : Optional.of(1 - ours / theirs);
  }

  /** How often events of a kind come about in the other episodes; 0.5 if there are none. */
  public double baseRate(EpisodeScore leftOut, Kind kind) {
    List<Scored> others =
        episodes.stream()
            .filter(e -> !e.equals(leftOut))
            .flatMap(e -> e.scored().stream())
            .filter(s -> s.kind() == kind)
            .toList();
    double all = others.stream().mapToDouble(Scored::weight).sum();
    double came = others.stream().filter(Scored::cameAbout).mapToDouble(Scored::weight).sum();
    return all == 0 ? UNKNOWN : came / all;
  }

  public Map<Kind, Confusion> confusion() {
    return kinds().stream()
        .collect(
            Collectors.toMap(
                k -> k, k -> Confusion.of(scored(k)), (a, b) -> a, () -> new TreeMap<>()));
  }

  /** Days by which the forecast day of each observed halt is off, the smallest first. */
  public List<Long> dayErrors() {
    return scored().stream().flatMap(s -> s.dayError().stream()).map(Math::abs).sorted().toList();
  }

  /** The middle one of the day errors; the mean of the middle two. */
  public Optional<Double> medianDayError() {
    List<Long> errors = dayErrors();
    int n = errors.size();
    return n == 0
        ? Optional.empty()
        : Optional.of((errors.get((n - 1) / 2) + errors.get(n / 2)) / 2.0);
  }

  /** Whether the multiple of each price with a forecast range lies in it. */
  public List<Boolean> inside() {
    return scored().stream().flatMap(s -> s.inside().stream()).toList();
  }

  public List<Scored> scored(Kind kind) {
    return scored().stream().filter(s -> s.kind() == kind).toList();
  }

  public long right() {
    return scored().stream().filter(Scored::right).count();
  }
}
