package chokepoint.facts;

import chokepoint.facts.Node.Entry;
import chokepoint.facts.Node.Mapping;
import chokepoint.facts.Node.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the changes that make a variant of its baseline. */
final class ChangeReader {
  private static final List<String> KINDS = List.of("set", "remove", "add");
  private static final Set<String> KEYS = Set.of("set", "remove", "add", "basis", "source");
  private static final String FORM =
      "Maybe '- set: {\"Type[id].field\": value}', '- remove: \"Type[id]\"' or '- add: {...}'";

  private final Problems problems;
  private final Parts parts;
  private final FactReader facts;
  private final EnvelopeReader envelope;

  ChangeReader(Desk desk) {
    this.problems = desk.problems();
    this.parts = new Parts(problems);
    this.facts = new FactReader(desk);
    this.envelope = new EnvelopeReader(problems);
  }

  List<Step> read(Optional<Node> changes) {
    List<Step> steps = new ArrayList<>();
    for (Node item : parts.items("change", changes)) {
      if (item instanceof Mapping mapping) {
        parts.onlyKeys("a change", mapping, KEYS);
        List<Entry> kinds =
            mapping.entries().stream().filter(e -> KINDS.contains(e.key())).toList();
        if (kinds.size() == 1) {
          steps.addAll(read(mapping, kinds.get(0)));
        } else if (kinds.size() > 1) {
          problems.add(kinds.get(1).spot(), "two changes in one item", "Maybe a '- ' is missing");
        } else if (mapping.entries().stream().allMatch(e -> KEYS.contains(e.key()))) {
          problems.add(item.spot(), "a change that neither sets, removes nor adds", FORM);
        }
      } else {
        problems.add(item.spot(), "a change must be a mapping, not " + item.kind(), FORM);
      }
    }
    return steps;
  }

  private List<Step> read(Mapping item, Entry kind) {
    if (!kind.key().equals("set")) {
      item.entries().stream()
          .filter(e -> EnvelopeReader.KEYS.contains(e.key()))
          .forEach(
              e ->
                  problems.add(
                      e.spot(),
                      "'" + e.key() + "' belongs to 'set' only",
                      "Maybe put it inside 'add', beside the fact type"));
    }
    return switch (kind.key()) {
      case "set" -> sets(item, kind);
      case "remove" ->
          parts.scalar("remove", kind.value()).stream()
              .map(s -> new Step(new Change.Remove(s.text()), s.spot()))
              .toList();
      default ->
          facts.read(kind.value()).stream()
              .map(f -> new Step(new Change.Add(f), kind.value().spot()))
              .toList();
    };
  }

  private List<Step> sets(Mapping item, Entry kind) {
    if (!(kind.value() instanceof Mapping values)) {
      problems.add(
          kind.spot(), "'set' must give values to fields, not " + kind.value().kind(), FORM);
      return List.of();
    }
    Basis basis = envelope.basis(item).orElse(Basis.ASSUMED);
    Optional<Source> source = envelope.source(item);
    List<Step> steps = new ArrayList<>();
    for (Entry entry : values.entries()) {
      Spot spot = entry.spot();
      Optional<FieldPath> path = FieldPath.parse(entry.key());
      if (path.isEmpty()) {
        problems.add(
            spot,
            "'" + Scalars.shortened(entry.key()) + "' does not name a field",
            FieldPath.WANTED);
      }
      parts
          .scalar(entry.key(), entry.value())
          .flatMap(
              value ->
                  path.map(p -> new Change.Set(p.fact(), p.field(), value.text(), basis, source)))
          .ifPresent(set -> steps.add(new Step(set, spot)));
    }
    return steps;
  }
}
