package chokepoint.report;

import chokepoint.backtest.Confusion;
import chokepoint.backtest.EpisodeScore;
import chokepoint.backtest.Listed;
import chokepoint.backtest.Scored;
import chokepoint.backtest.Span;
import chokepoint.backtest.TrackRecord;
import chokepoint.facts.Observed;
import chokepoint.facts.Observed.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The track record as a tree; figures that cannot be had are left out. */
public final class BacktestJson {
  private BacktestJson() {}

  public static Map<String, Object> tree(TrackRecord record) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scored", record.scored().size());
    tree.put("right", record.right());
    tree.put("listed", record.listed().size());
    Map<String, Object> skill = new LinkedHashMap<>();
    put(skill, "all", record.skill());
    skill.putAll(byKind(record, record::skill));
    tree.put("skill", skill);
    tree.put("skillWithout", byKind(record, record::skillWithout));
    tree.put("naive", byKind(record, record::skillAgainstNaive));
    Map<String, Object> confusion = new LinkedHashMap<>();
    record.confusion().forEach((kind, counts) -> confusion.put(kind.word(), counts(counts)));
    tree.put("confusion", confusion);
    Map<String, Object> days = new LinkedHashMap<>();
    put(days, "median", record.medianDayError());
    put(days, "max", record.dayErrors().stream().max(Long::compare));
    days.put("count", record.dayErrors().size());
    tree.put("haltDayError", days);
    Map<String, Object> prices = new LinkedHashMap<>();
    prices.put("inside", record.inside().stream().filter(i -> i).count());
    prices.put("count", record.inside().size());
    tree.put("priceRange", prices);
    tree.put("episodes", record.episodes().stream().map(e -> episode(record, e)).toList());
    tree.put("labels", labels(record));
    return tree;
  }

  /** Names of what is shown by its id: actors and references. */
  private static Map<String, Object> labels(TrackRecord record) {
    Map<String, Object> labels = new TreeMap<>();
    for (EpisodeScore episode : record.episodes()) {
      Stream.concat(
              episode.scored().stream().map(Scored::observed),
              episode.listed().stream().map(Listed::observed))
          .flatMap(o -> Stream.of((o.actor() + "/" + o.source().ref()).split("/", -1)))
          .filter(episode.names()::containsKey)
          .forEach(id -> labels.put(id, Trees.text(episode.names().get(id))));
    }
    return labels;
  }

  private static Map<String, Object> byKind(
      TrackRecord record, Function<Kind, Optional<Double>> figure) {
    Map<String, Object> tree = new LinkedHashMap<>();
    record.kinds().forEach(kind -> put(tree, kind.word(), figure.apply(kind)));
    return tree;
  }

  private static Map<String, Object> counts(Confusion c) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("tp", c.tp());
    tree.put("fp", c.fp());
    tree.put("tn", c.tn());
    tree.put("fn", c.fn());
    return tree;
  }

  private static Map<String, Object> episode(TrackRecord record, EpisodeScore episode) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", episode.id());
    tree.put("title", Trees.text(episode.title()));
    tree.put("leftOut", episode.leftOut());
    tree.put("samples", episode.samples());
    tree.put(
        "outcomes",
        episode.scored().stream().map(s -> scored(s, record.baseRate(episode, s.kind()))).toList());
    tree.put("listed", episode.listed().stream().map(BacktestJson::listed).toList());
    return tree;
  }

  private static Map<String, Object> scored(Scored s, double baseRate) {
    Map<String, Object> tree = observed(s.observed());
    tree.put("happened", s.cameAbout());
    tree.put("p", s.p());
    tree.put("right", s.right());
    tree.put("weight", s.weight());
    tree.put("baseRate", baseRate);
    put(tree, "naive", s.naive());
    put(tree, "day", s.forecast().day().map(Object::toString));
    put(tree, "dayError", s.dayError());
    put(tree, "range", s.forecast().span().map(BacktestJson::range));
    put(tree, "inside", s.inside());
    tree.put("why", Trees.text(s.why()));
    put(
        tree,
        "whyNot",
        Optional.of(s.whyNot().stream().map(Trees::text).toList()).filter(w -> !w.isEmpty()));
    return tree;
  }

  /** Its upper end is left out where it has none. */
  private static List<Double> range(Span span) {
    return Double.isInfinite(span.high()) ? List.of(span.low()) : List.of(span.low(), span.high());
  }

  private static Map<String, Object> listed(Listed l) {
    Map<String, Object> tree = observed(l.observed());
    tree.put("reason", Trees.text(l.reason()));
    return tree;
  }

  private static Map<String, Object> observed(Observed o) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", o.kind().word());
    tree.put("actor", o.actor());
    Map<String, Object> seen = new LinkedHashMap<>();
    put(seen, "date", o.date().map(Object::toString));
    put(seen, "dateIs", Optional.of("latest").filter(w -> o.latest()));
    put(seen, "outcome", o.outcome());
    put(seen, "multiple", o.multiple());
    seen.put("confidence", o.confidence().word());
    seen.put("source", o.source().ref());
    o.note().ifPresent(n -> Trees.note(seen, n));
    tree.put("observed", seen);
    return tree;
  }

  private static void put(Map<String, Object> tree, String key, Optional<?> value) {
    value.ifPresent(v -> tree.put(key, v));
  }
}
