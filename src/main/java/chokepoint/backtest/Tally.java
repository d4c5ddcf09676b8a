package chokepoint.backtest;

import chokepoint.facts.Observed.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures of a track record in plain text. */
final class Tally {
  private final TrackRecord record;
  private final StringBuilder text = new StringBuilder();

  private Tally(TrackRecord record) {
    this.record = record;
  }

  static String of(TrackRecord record) {
    return new Tally(record).write();
  }

  private String write() {
    line(
        "%d episodes, %d outcomes scored, %d of them right; %d listed only. Few: no calibration is"
            + " claimed.",
        record.episodes().size(), record.scored().size(), record.right(), record.listed().size());
    line("");
    line(
        "%-8s %3s %6s %9s  %s",
        "kind", "n", "skill", "v. naive", "hits, false alarms, rightly not, missed");
    line("%-8s %3d %6s", "all", record.scored().size(), figure(record.skill()));
    record.confusion().forEach(this::kind);
    line("");
    withoutOne();
    days();
    prices();
    leftOut();
    return text.toString();
  }

  private void kind(Kind kind, Confusion c) {
    line(
        "%-8s %3d %6s %9s  %d, %d, %d, %d%s",
        kind.word(),
        record.scored(kind).size(),
        figure(record.skill(kind)),
        figure(record.skillAgainstNaive(kind)),
        c.tp(),
        c.fp(),
        c.tn(),
        c.fn(),
        naive(kind));
  }

  private static String naive(Kind kind) {
    return switch (kind) {
      case HALT, NO_HALT -> "   (naive: nothing ever halts)";
      case PRICE -> "   (naive: the price goes up)";
      case MINE -> "   (naive: closes unless supported)";
      case HEDGE -> "";
    };
  }

  private void withoutOne() {
    String figures =
        record.kinds().stream()
            .filter(k -> record.skillWithout(k).isPresent())
            .map(k -> figure(record.skillWithout(k)) + " without " + k.word())
            .collect(Collectors.joining(", "));
    if (!figures.isEmpty()) {
      line("Skill over all kinds but one: %s.", figures);
    }
  }

  private void days() {
    List<Long> errors = record.dayErrors();
    record
        .medianDayError()
        .ifPresent(
            median ->
                line(
                    "Day of a halt: off by %.1f days in the middle case, %d at most (%d halts).",
                    median, errors.get(errors.size() - 1), errors.size()));
  }

  private void prices() {
    List<Boolean> inside = record.inside();
    if (!inside.isEmpty()) {
      line(
          "Observed multiple of a price inside its forecast range: %d of %d.",
          inside.stream().filter(i -> i).count(), inside.size());
    }
  }

  private void leftOut() {
    List<String> ids =
        record.episodes().stream()
            .flatMap(e -> e.leftOut().stream().map(id -> id + " for " + e.id()))
            .toList();
    line(
        "Figures chosen by looking at an episode and left out of its score: %s; base rates always"
            + " are.",
        ids.isEmpty() ? "none is" : String.join(", ", ids));
  }

  static String figure(Optional<Double> value) {
    return value.map(v -> String.format(Locale.ROOT, "%.2f", v)).orElse("-");
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
