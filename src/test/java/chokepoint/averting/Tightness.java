package chokepoint.averting;

import chokepoint.assessment.Finding;
import chokepoint.assessment.Progress;
import chokepoint.comparison.Edit;
import chokepoint.explanation.FindingPattern;
import chokepoint.facts.Change;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetException;
import chokepoint.support.Shipped;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.ValueKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds suggestions to what they promise. */
public final class Tightness {
  private Tightness() {}

  /** A question for what a headline is about. */
  public static String about(Finding headline) {
    String field =
        Shipped.rules().vocabulary().type(headline.type()).orElseThrow().idFields().get(0).name();
    return headline.type() + " " + field + "=" + headline.fields().get(field);
  }

  /** Suggestions that do not avert, and smaller ones that do; none if all is well. */
  public static List<String> wrong(FactSet set, String pattern) {
    Goal goal =
        new Goal(FindingPattern.parse(pattern, Shipped.rules().vocabulary()), Optional.empty());
    Averting averting = Averting.of(Shipped.assessor(), set, goal, Progress.UNHEARD);
    List<String> wrong = new ArrayList<>();
    for (Suggestion s : averting.suggestions()) {
      if (!averts(set, s.changes(), goal)) {
        wrong.add(s.changes() + " does not avert");
      }
      for (List<Change> less : less(s, set)) {
        if (averts(set, less, goal)) {
          wrong.add(less + " averts as well as " + s.changes());
        }
      }
    }
    return wrong;
  }

  private static boolean averts(FactSet set, List<Change> changes, Goal goal) {
    try {
      return goal.isReachedBy(Shipped.assessor().conclusions(set.with(changes)));
    } catch (FactSetException e) {
      return false; // such a fact set cannot be stated
    }
  }

  /** The same changes with one of the values a step nearer to where it was. */
  private static List<List<Change>> less(Suggestion suggestion, FactSet set) {
    List<List<Change>> all = new ArrayList<>();
    for (int i = 0; i < suggestion.changes().size(); i++) {
      Optional<Change> nearer =
          suggestion.changes().get(i) instanceof Change.Set change
              ? nearer(change, suggestion, set)
              : suggestion.changes().get(i) instanceof Change.Add add
                  ? smaller(add, set)
                  : Optional.empty();
      if (nearer.isPresent()) {
        List<Change> less = new ArrayList<>(suggestion.changes());
        less.set(i, nearer.get());
        all.add(less);
      }
    }
    return all;
  }

  /** The same fact with a little less of its number; empty if it has none, or the least of it. */
  private static Optional<Change> smaller(Change.Add add, FactSet set) {
    Fact fact = add.fact();
    return set.vocabulary().type(fact.type()).orElseThrow().fields().stream()
        .filter(f -> f.required() && f.has("lever"))
        .filter(f -> f.kind() == ValueKind.NUMBER || f.kind() == ValueKind.INTEGER)
        .findFirst()
        .flatMap(
            f -> {
              double at = ((Number) fact.fields().get(f.name())).doubleValue();
              double less = at - (f.annotation("unit").orElse("").equals("share") ? 0.01 : 1);
              Map<String, Object> fields = new LinkedHashMap<>(fact.fields());
              fields.put(f.name(), Math.round(less * 100) / 100.0);
              return less > 1e-9
                  ? Optional.of(new Change.Add(fact.saying(fields)))
                  : Optional.empty();
            });
  }

  private static Optional<Change> nearer(Change.Set change, Suggestion suggestion, FactSet set) {
    Edit.Altered edit =
        suggestion.edits().stream()
            .filter(Edit.Altered.class::isInstance)
            .map(Edit.Altered.class::cast)
            .filter(e -> e.target().equals(change.target()))
            .findFirst()
            .orElseThrow();
    Object to = edit.to().orElseThrow();
    if (to instanceof LocalDate day) {
      LocalDate from = edit.from().map(LocalDate.class::cast).orElse(set.horizon().plusDays(1));
      LocalDate nearer = day.plusDays(day.isBefore(from) ? 1 : -1);
      return nearer.equals(from) ? Optional.empty() : Optional.of(set(change, nearer));
    }
    if (to instanceof Number number && edit.from().isPresent()) {
      double from = ((Number) edit.from().get()).doubleValue();
      double at = number.doubleValue();
      double step = step(edit, set, from);
      double nearer = Math.round((at + Math.copySign(step, from - at)) * 1e9) / 1e9;
      boolean past = Math.signum(from - nearer) != Math.signum(from - at);
      return past
          ? Optional.empty()
          : Optional.of(
              set(change, to instanceof Integer ? (Object) (int) nearer : (Object) nearer));
    }
    return Optional.empty();
  }

  private static double step(Edit.Altered edit, FactSet set, double from) {
    Field field =
        set.vocabulary().type(edit.fact().type()).orElseThrow().field(edit.field()).orElseThrow();
    String unit = field.annotation("unit").orElse("");
    if (unit.equals("share")) {
      return 0.01;
    }
    boolean whole = unit.startsWith("day") || field.kind() == ValueKind.INTEGER || from == 0;
    return whole ? 1 : Math.pow(10, Math.floor(Math.log10(Math.abs(from))) - 2);
  }

  private static Change set(Change.Set change, Object value) {
    return Change.set(change.fact(), change.field(), value);
  }
}
