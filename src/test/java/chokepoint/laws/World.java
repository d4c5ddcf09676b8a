package chokepoint.laws;

import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.support.Shipped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of a generated fact set; printed as YAML that the command line reads. */
record World(List<Stated> facts) {
  static final LocalDate DAY_0 = LocalDate.of(2026, 1, 1);
  static final int DAYS = 400;

  /** Only what is always loaded. */
  private static final FactSet NOTHING =
      Shipped.reader().read("title: nothing\nhorizon: " + horizon() + "\nfacts: []\n", "nothing");

  World {
    facts = List.copyOf(facts);
  }

  static LocalDate day(int n) {
    return DAY_0.plusDays(n);
  }

  static LocalDate horizon() {
    return day(DAYS - 1);
  }

  Stream<Stated> all(String... types) {
    List<String> wanted = List.of(types);
    return facts.stream().filter(f -> wanted.contains(f.type()));
  }

  World plus(Stated... more) {
    return new World(Stream.concat(facts.stream(), Stream.of(more)).toList());
  }

  /** This without a fact and without all that refers to it. */
  World without(Stated fact) {
    return without(fact::equals);
  }

  /** This without some facts and without all that refers to them. */
  World without(Predicate<Stated> gone) {
    List<Stated> kept = new ArrayList<>(facts.stream().filter(gone.negate()).toList());
    Set<String> names = names(facts);
    names.removeAll(names(kept));
    for (boolean more = true; more; ) {
      more = kept.removeIf(f -> names.stream().anyMatch(f::mentions));
      Set<String> left = names(kept);
      names(facts).stream().filter(n -> !left.contains(n)).forEach(names::add);
    }
    return new World(kept);
  }

  World changed(Predicate<Stated> which, UnaryOperator<Stated> how) {
    return new World(facts.stream().map(f -> which.test(f) ? how.apply(f) : f).toList());
  }

  private static Set<String> names(List<Stated> facts) {
    Set<String> names = new HashSet<>();
    for (Stated f : facts) {
      f.id().ifPresent(names::add);
      if (f.type().equals("Site") && f.has("firm")) {
        names.add(f.text("firm"));
      }
    }
    return names;
  }

  /** As a fact set, without the trouble of reading it; for worlds that can be read. */
  FactSet set() {
    List<Fact> all = new ArrayList<>(facts.stream().map(Stated::fact).toList());
    Set<String> stated = all.stream().map(Fact::id).collect(Collectors.toSet());
    NOTHING.facts().stream().filter(f -> !stated.contains(f.id())).forEach(all::add);
    return NOTHING.holding(all);
  }

  FactSet read() {
    return Shipped.reader().read(toString(), "generated");
  }

  @Override
  public String toString() {
    return facts.stream()
        .map(f -> "  " + f + "\n")
        .collect(
            Collectors.joining("", "title: generated\nhorizon: " + horizon() + "\nfacts:\n", ""));
  }
}
