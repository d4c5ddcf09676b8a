package chokepoint.comparison;

import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** One difference between the facts of two fact sets, the smallest that can be undone by itself. */
public sealed interface Edit {

  /** A fact that only the second set has. */
  record Added(Fact fact) implements Edit {}

  /** A fact that only the first set has. */
  record Removed(Fact fact) implements Edit {}

  /**
   * A field that has another value; absent values are empty.
   *
   * @param fact as the second set has it
   */
  record Altered(Fact fact, String field, Optional<Object> from, Optional<Object> to)
      implements Edit {
    /** {@code Type[id].field} */
    public String target() {
      return fact.id() + "." + field;
    }
  }

  /** Another last day that is asked about. */
  record LastDay(LocalDate from, LocalDate to) implements Edit {}

  /** Everything that leads from one set's facts to another's, by fact. */
  static List<Edit> between(FactSet one, FactSet other) {
    List<Edit> edits = new ArrayList<>();
    if (!one.horizon().equals(other.horizon())) {
      edits.add(new LastDay(one.horizon(), other.horizon()));
    }
    var before = byId(one);
    var after = byId(other);
    var ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    for (String id : ids) {
      Fact was = before.get(id);
      Fact is = after.get(id);
      if (was == null) {
        edits.add(new Added(Objects.requireNonNull(is)));
      } else if (is == null) {
        edits.add(new Removed(was));
      } else {
        edits.addAll(altered(was, is));
      }
    }
    return edits;
  }

  private static Map<String, Fact> byId(FactSet set) {
    Map<String, Fact> facts = new TreeMap<>();
    set.facts().forEach(f -> facts.put(f.id(), f));
    return facts;
  }

  private static List<Edit> altered(Fact was, Fact is) {
    List<Edit> edits = new ArrayList<>();
    var fields = new TreeSet<>(was.fields().keySet());
    fields.addAll(is.fields().keySet());
    for (String field : fields) {
      Optional<Object> from = Optional.ofNullable(was.fields().get(field));
      Optional<Object> to = Optional.ofNullable(is.fields().get(field));
      if (!from.equals(to)) {
        edits.add(new Altered(is, field, from, to));
      }
    }
    return edits;
  }
}
