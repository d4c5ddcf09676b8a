package chokepoint.laws;

import chokepoint.assessment.Finding;
import chokepoint.assessment.Firing;
import chokepoint.facts.Change;
import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetException;
import chokepoint.rulebase.ModuleCache;
import chokepoint.support.Shipped;
import chokepoint.whynot.Asker;
import chokepoint.whynot.Candidate;
import chokepoint.whynot.Question;
import chokepoint.whynot.Unmet;
import chokepoint.whynot.WhyNot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule that is stopped by what is stated, and the changes that why-not points to: a value that is
 * not as it must be, something that must not be there, days of stock that are too many.
 *
 * @param asked what the rule was to conclude
 */
record Pointed(FactSet set, Question asked, Candidate stopped) {
  private static final Asker ASKER = new Asker(Shipped.assessor(), ModuleCache.NONE);
  private static final int STEPS = 6;
  private static final Pattern COMPARISON =
      Pattern.compile("(?:\\$\\w+: )?(\\w+) (>=|<=|>|<|==|!=) (\\$\\w+|[\\w.\"]+).*");
  private static final Pattern BINDING = Pattern.compile("\\$\\w+: (\\w+)");

  /** All that the answers to a question point to, the rules of which wait for nothing else. */
  static List<Pointed> by(FactSet set, Question question) {
    return within(set, ASKER.ask(set, question)).distinct().toList();
  }

  private static Stream<Pointed> within(FactSet set, WhyNot answer) {
    return answer.candidates().stream()
        .flatMap(
            c ->
                c.missing().isEmpty()
                    ? Stream.of(new Pointed(set, answer.asked(), c))
                    : c.missing().stream().flatMap(m -> within(set, m)));
  }

  /** Makes the change, and any that is pointed to next, until the rule is stopped no more. */
  Optional<FactSet> followed() {
    FactSet now = set;
    Optional<Candidate> next = Optional.of(stopped);
    for (int step = 0; next.isPresent(); step++) {
      Optional<Change> change = change(now, next.get().unmet());
      if (change.isEmpty() || step == STEPS) {
        return Optional.empty();
      }
      try {
        now = now.with(List.of(change.get()));
      } catch (FactSetException e) {
        return Optional.empty(); // such a fact set cannot be stated
      }
      next = candidate(now);
    }
    return Optional.of(now);
  }

  private Optional<Candidate> candidate(FactSet now) {
    return ASKER.ask(now, asked).candidates().stream()
        .filter(c -> c.rule().equals(stopped.rule()))
        .findFirst();
  }

  /** Whether the rule fires in an assessment, for what was asked. */
  boolean fires(FactSet now) {
    var answer = Shipped.assessor().prove(now);
    return answer.firings().stream()
        .filter(f -> f.rule().id().equals(stopped.rule().id()))
        .flatMap((Firing f) -> f.concludes().stream())
        .flatMap(id -> answer.finding(id).stream())
        .anyMatch(this::isAsked);
  }

  private boolean isAsked(Finding finding) {
    return finding.type().equals(asked.type())
        && asked.fields().entrySet().stream()
            .allMatch(e -> e.getValue().equals(String.valueOf(finding.fields().get(e.getKey()))));
  }

  private Optional<Change> change(FactSet now, Unmet unmet) {
    if (unmet.values().containsKey("$missing")) {
      return lessCover(unmet);
    }
    if (unmet.facts().isEmpty() || !unmet.facts().stream().allMatch(f -> now.find(f).isPresent())) {
      return Optional.empty();
    }
    String fact = unmet.facts().get(0);
    if (unmet.condition().startsWith("not")) {
      return Optional.of(new Change.Remove(fact));
    }
    Matcher binding = BINDING.matcher(unmet.part());
    if (binding.matches()) {
      return Optional.ofNullable(asked.fields().get(binding.group(1)))
          .map(value -> Change.set(fact, binding.group(1), value));
    }
    Matcher comparison = COMPARISON.matcher(unmet.part());
    return comparison.matches() ? compared(fact, comparison, unmet) : Optional.empty();
  }

  /** So many days less as it lasts too long. */
  private Optional<Change> lessCover(Unmet unmet) {
    double days = (double) unmet.values().get("$days");
    double less = Math.max(0, days - (double) unmet.values().get("$missing"));
    String need = "Need[" + asked.fields().get("site") + "/" + unmet.values().get("$input") + "]";
    return Optional.of(Change.set(need, "coverDays", less));
  }

  private static Optional<Change> compared(String fact, Matcher comparison, Unmet unmet) {
    String right = comparison.group(3);
    Object value = right.startsWith("$") ? unmet.values().get(right) : constant(right);
    return Optional.ofNullable(value)
        .flatMap(v -> beyond(v, comparison.group(2)))
        .map(v -> Change.set(fact, comparison.group(1), v));
  }

  private static Object constant(String text) {
    if (text.matches("[0-9.]+")) {
      return Double.valueOf(text);
    }
    return text.startsWith("\"") ? text.replace("\"", "") : text.substring(text.indexOf('.') + 1);
  }

  /** The nearest value that compares as it must. */
  private static Optional<Object> beyond(Object value, String sign) {
    int way = sign.equals(">") ? 1 : sign.equals("<") ? -1 : 0;
    if (sign.equals("!=")) {
      return Optional.empty();
    }
    if (value instanceof LocalDate day) {
      return Optional.of(day.plusDays(way));
    }
    return value instanceof Double number
        ? Optional.of(number + way * 0.01)
        : way == 0 ? Optional.of(value) : Optional.empty();
  }

  @Override
  public String toString() {
    return stopped.rule().id() + " for " + asked + ": " + stopped.unmet().part();
  }
}
