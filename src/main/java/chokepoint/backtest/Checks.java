package chokepoint.backtest;

import chokepoint.facts.FactSet;
import chokepoint.facts.Observed;
import chokepoint.facts.Observed.Kind;
import chokepoint.facts.Place;
import chokepoint.facts.Problem;
import chokepoint.vocabulary.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether an episode can be scored at all. */
final class Checks {
  private Checks() {}

  static List<Problem> of(FactSet set, Place start, List<EventType> types) {
    List<Problem> problems = new ArrayList<>();
    if (set.asOf().isEmpty()) {
      problems.add(
          new Problem(
              start,
              "",
              "'asOf' is missing: the day on which the facts of this episode were known",
              Optional.of("Maybe the first day of its first measure")));
    }
    Set<String> known = new Ties(set).all();
    for (Observed observed : set.observed()) {
      Arrays.stream(observed.actor().split("/", -1))
          .filter(name -> !known.contains(name))
          .forEach(
              name ->
                  problems.add(
                      problem(
                          observed,
                          "'actor' names '" + name + "', which no fact names",
                          Nearest.hint(name, known))));
      if (observed.unscored().isEmpty()) {
        missing(observed, types).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private static Optional<Problem> missing(Observed observed, List<EventType> types) {
    if (observed.kind() == Kind.PRICE && observed.multiple().isEmpty()) {
      return Optional.of(
          problem(
              observed,
              "'multiple' of an observed price is missing",
              Optional.of("Maybe 1.2 for a price a fifth higher, or say why it is 'unscored'")));
    }
    Collection<String> outcomes =
        types.stream()
            .filter(t -> t.kind() == Kind.MINE && observed.kind() == Kind.MINE)
            .flatMap(t -> t.deciding().stream())
            .flatMap(f -> f.choices().stream())
            .toList();
    if (outcomes.isEmpty() || observed.outcome().filter(outcomes::contains).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        problem(
            observed,
            "'outcome' must be one of "
                + String.join(", ", outcomes)
                + observed.outcome().map(o -> ", not '" + o + "'").orElse(""),
            observed.outcome().flatMap(o -> Nearest.hint(o, outcomes))));
  }

  private static Problem problem(Observed observed, String message, Optional<String> hint) {
    return new Problem(observed.place(), "", message, hint);
  }
}
