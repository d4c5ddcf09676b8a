package chokepoint.facts;

import chokepoint.facts.Node.Mapping;
import chokepoint.facts.Observed.Confidence;
import chokepoint.facts.Observed.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the outcomes that history shows. */
final class ObservedReader {
  private static final Set<String> KEYS =
      Set.of(
          "kind",
          "actor",
          "date",
          "dateIs",
          "outcome",
          "multiple",
          "confidence",
          "source",
          "note",
          "unscored");
  private static final List<String> DATE_IS = List.of("exact", "latest");
  private static final List<String> NEEDED = List.of("kind", "actor", "confidence", "source");
  private static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::word).toList();
  private static final List<String> CONFIDENCES =
      Arrays.stream(Confidence.values()).map(Confidence::word).toList();

  private final Problems problems;
  private final Parts parts;

  ObservedReader(Problems problems) {
    this.problems = problems;
    this.parts = new Parts(problems);
  }

  List<Observed> read(Optional<Node> node) {
    List<Observed> read = new ArrayList<>();
    for (Node item : parts.items("observed", node)) {
      int before = problems.count();
      parts
          .mapping("an observed outcome", item, KEYS)
          .flatMap(m -> read(m, before))
          .ifPresent(read::add);
    }
    return read;
  }

  private Optional<Observed> read(Mapping item, int before) {
    Optional<String> kind = item.get("kind").flatMap(n -> parts.word("kind", n, KINDS));
    Optional<String> actor = item.get("actor").flatMap(n -> parts.line("actor", n));
    Optional<LocalDate> date = item.get("date").flatMap(n -> parts.date("date", n));
    Optional<String> outcome = item.get("outcome").flatMap(n -> parts.line("outcome", n));
    Optional<Double> multiple = item.get("multiple").flatMap(n -> parts.number("multiple", n));
    Optional<String> sure =
        item.get("confidence").flatMap(n -> parts.word("confidence", n, CONFIDENCES));
    Optional<Source> source = new EnvelopeReader(problems).source(item);
    Optional<Text> note = item.get("note").flatMap(n -> parts.text("note", n));
    Optional<String> dateIs = item.get("dateIs").flatMap(n -> parts.word("dateIs", n, DATE_IS));
    Optional<Text> unscored = item.get("unscored").flatMap(n -> parts.text("unscored", n));
    if (problems.count() == before) {
      NEEDED.stream()
          .filter(key -> item.get(key).isEmpty())
          .forEach(
              key ->
                  problems.add(
                      item.spot(),
                      "'" + key + "' of an observed outcome is missing",
                      "Maybe add '" + key + "'"));
    }
    if (problems.count() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new Observed(
            only(Kind.values(), k -> k.word().equals(kind.orElseThrow())),
            actor.orElseThrow(),
            date,
            outcome,
            multiple,
            only(Confidence.values(), c -> c.word().equals(sure.orElseThrow())),
            source.orElseThrow(),
            note,
            dateIs.filter("latest"::equals).isPresent(),
            unscored,
            item.spot().place()));
  }

  private static <T> T only(T[] all, Predicate<T> wanted) {
    return Arrays.stream(all).filter(wanted).findFirst().orElseThrow();
  }
}
