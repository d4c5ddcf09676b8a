package chokepoint.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Checks what only shows when all facts are together. */
final class WholeSet {
  private final Desk desk;

  WholeSet(Desk desk) {
    this.desk = desk;
  }

  void check(Collection<Fact> facts, Optional<LocalDate> asOf, Map<String, Node.Spot> removed) {
    new References(desk, facts, removed).check();
    new Shares(desk).check(facts);
    asOf.ifPresent(day -> facts.forEach(fact -> knownBy(day, fact)));
  }

  private void knownBy(LocalDate day, Fact fact) {
    if (fact.knownOn().filter(known -> known.isAfter(day)).isPresent()) {
      desk.problems()
          .add(
              desk.origins().of(fact),
              "'"
                  + fact.id()
                  + "' was known on "
                  + fact.knownOn().orElseThrow()
                  + ", after this set's 'asOf' ("
                  + day
                  + ")",
              "Maybe state what was known by then, or leave the fact out");
    }
  }
}
