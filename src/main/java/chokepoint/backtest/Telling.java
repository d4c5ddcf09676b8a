package chokepoint.backtest;

import chokepoint.facts.Observed;
import java.util.Locale;

/** A track record in plain text: its figures, then every outcome; misses stay visible. */
public final class Telling {
  private final TrackRecord record;
  private final StringBuilder text = new StringBuilder();

  private Telling(TrackRecord record) {
    this.record = record;
  }

  public static String of(TrackRecord record) {
    return new Telling(record).write();
  }

  private String write() {
    text.append(Tally.of(record));
    record.episodes().forEach(this::episode);
    return text.toString();
  }

  private void episode(EpisodeScore episode) {
    text.append('\n').append(episode.id()).append(": ").append(episode.title().en()).append('\n');
    episode.scored().forEach(s -> scored(s, record.baseRate(episode, s.kind())));
    episode.listed().forEach(this::listed);
  }

  private void scored(Scored s, double baseRate) {
    text.append(s.right() ? "  right  " : "  MISS   ")
        .append(seen(s.observed()))
        .append(String.format(Locale.ROOT, "; forecast %.0f %%", s.p() * 100))
        .append(String.format(Locale.ROOT, ", base rate %.0f %%", baseRate * 100));
    s.forecast().day().ifPresent(d -> text.append(", day ").append(d));
    s.dayError().ifPresent(d -> text.append(" (off by ").append(d).append(" days)"));
    s.forecast().span().ifPresent(r -> text.append(", ").append(range(r)));
    s.inside().ifPresent(i -> text.append(i ? " (inside)" : " (outside)"));
    text.append("\n         ").append(s.why().en()).append('\n');
    s.whyNot().forEach(w -> text.append("         why not: ").append(w.en()).append('\n'));
    s.observed().note().ifPresent(n -> text.append("         note: ").append(n.en()).append('\n'));
  }

  private static String range(Span range) {
    return Double.isInfinite(range.high())
        ? String.format(Locale.ROOT, "%.2f times or more", range.low())
        : String.format(Locale.ROOT, "%.2f to %.2f times", range.low(), range.high());
  }

  private void listed(Listed l) {
    text.append("  listed ")
        .append(seen(l.observed()))
        .append(": ")
        .append(l.reason().en())
        .append('\n');
  }

  private static String seen(Observed o) {
    StringBuilder seen = new StringBuilder(o.kind().word()).append(' ').append(o.actor());
    o.outcome().ifPresent(v -> seen.append(' ').append(v));
    o.multiple().ifPresent(m -> seen.append(' ').append(m).append(" times"));
    o.date().ifPresent(d -> seen.append(o.latest() ? " by " : " on ").append(d));
    return seen.toString();
  }
}
