package chokepoint.facts;

import chokepoint.facts.Node.Entry;
import chokepoint.facts.Node.Mapping;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Nearest;
import chokepoint.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds which key of a fact's mapping names its type. */
final class FactTypeFinder {
  private static final String FORM = "Maybe '- Type: {field: value}', with basis and source beside";

  private final Vocabulary vocabulary;
  private final Problems problems;

  FactTypeFinder(Vocabulary vocabulary, Problems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /** The entry whose key is a type that may be stated; empty if there is none. */
  Optional<Entry> stated(Node node) {
    if (!(node instanceof Mapping mapping)) {
      problems.add(node.spot(), "a fact must be a type with its fields, not " + node.kind(), FORM);
      return Optional.empty();
    }
    List<Entry> types = others(mapping).filter(e -> type(e).isPresent()).toList();
    List<Entry> unknown = others(mapping).filter(e -> type(e).isEmpty()).toList();
    if (types.isEmpty()) {
      noType(mapping, unknown);
      return Optional.empty();
    }
    Entry first = types.get(0);
    for (Entry second : types.subList(1, types.size())) {
      problems.add(
          second.spot(),
          "a second fact type, '"
              + second.key()
              + "', in the fact that begins as '"
              + first.key()
              + "'",
          "Maybe a '- ' is missing before it");
    }
    unknown.forEach(e -> unknownKey(e, first));
    return Optional.of(first).filter(this::statable);
  }

  /** The type named by an entry that {@link #stated} gave. */
  FactType known(Entry entry) {
    return type(entry).orElseThrow();
  }

  private Optional<FactType> type(Entry entry) {
    return vocabulary.type(entry.key());
  }

  private static Stream<Entry> others(Mapping mapping) {
    return mapping.entries().stream().filter(e -> !EnvelopeReader.KEYS.contains(e.key()));
  }

  private void noType(Mapping mapping, List<Entry> unknown) {
    if (unknown.isEmpty()) {
      problems.add(mapping.spot(), "a fact without a type", FORM);
      return;
    }
    Entry entry = unknown.get(0);
    List<String> names =
        vocabulary.types().stream().filter(FactType::statable).map(FactType::name).toList();
    problems.add(
        entry.spot(),
        "unknown fact type '" + Scalars.shortened(entry.key()) + "'",
        Nearest.hint(entry.key(), names).or(() -> Optional.of(FORM)));
  }

  private void unknownKey(Entry entry, Entry fact) {
    boolean field = type(fact).flatMap(t -> t.field(entry.key())).isPresent();
    problems.add(
        entry.spot(),
        "unknown key '" + Scalars.shortened(entry.key()) + "' beside '" + fact.key() + "'",
        field
            ? Optional.of("Maybe indent it under '" + fact.key() + "', whose field it is")
            : Nearest.hint(entry.key(), EnvelopeReader.KEYS)
                .or(() -> Optional.of("Maybe one of: alternatives, basis, knownOn, source")));
  }

  private boolean statable(Entry entry) {
    FactType type = known(entry);
    if (type.statable()) {
      return true;
    }
    if (type.finding()) {
      problems.add(
          entry.spot(),
          "'" + type.name() + "' is a finding: rules conclude it, a fact set cannot state it",
          "Maybe it belongs under 'expect'");
    } else if (type.has("scope")) {
      problems.add(
          entry.spot(),
          "'" + type.name() + "' is not stated as a fact",
          "Maybe give '" + type.name().toLowerCase(Locale.ROOT) + "' at the top level");
    } else {
      problems.add(
          entry.spot(),
          "'" + type.name() + "' is only the common part of other types",
          "Maybe one of: " + String.join(", ", below(type)));
    }
    return false;
  }

  private List<String> below(FactType type) {
    return vocabulary.types().stream()
        .filter(t -> t.statable() && vocabulary.isA(t, type.name()))
        .map(FactType::name)
        .toList();
  }
}
