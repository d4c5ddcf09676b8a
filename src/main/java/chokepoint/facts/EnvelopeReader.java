package chokepoint.facts;

import chokepoint.facts.Node.Mapping;
import chokepoint.facts.Node.Scalar;
import chokepoint.vocabulary.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what stands beside a fact: what it rests on. */
final class EnvelopeReader {
  static final Set<String> KEYS = Set.of("basis", "source", "knownOn", "alternatives");
  private static final Set<String> OF_ALTERNATIVE = Set.of("basis", "source");
  private static final List<String> BASES =
      List.of(Basis.values()).stream().map(Basis::name).toList();

  private final Problems problems;
  private final Parts parts;

  EnvelopeReader(Problems problems) {
    this.problems = problems;
    this.parts = new Parts(problems);
  }

  Optional<Basis> basis(Mapping item) {
    return item.get("basis").flatMap(n -> parts.word("basis", n, BASES)).map(Basis::valueOf);
  }

  Optional<LocalDate> knownOn(Mapping item) {
    return item.get("knownOn").flatMap(n -> parts.date("knownOn", n));
  }

  Optional<Source> source(Mapping item) {
    return item.get("source").flatMap(this::source);
  }

  private Optional<Source> source(Node node) {
    if (node instanceof Scalar) {
      return parts.line("source", node).map(ref -> new Source(ref, Optional.empty()));
    }
    return parts
        .mapping("source", node, Set.of("ref", "note"))
        .flatMap(
            m -> {
              Optional<Text> note = m.get("note").flatMap(n -> parts.text("note", n));
              Optional<Node> ref = m.get("ref");
              if (ref.isEmpty()) {
                problems.add(m.spot(), "'source' lacks 'ref'", "Maybe add 'ref', a name for it");
              }
              return ref.flatMap(r -> parts.line("ref", r)).map(r -> new Source(r, note));
            });
  }

  List<Alternative> alternatives(FactType type, Mapping item) {
    List<Alternative> read = new ArrayList<>();
    for (Node node : parts.items("alternatives", item.get("alternatives"))) {
      if (!(node instanceof Mapping mapping)) {
        problems.add(
            node.spot(),
            "an alternative must be fields with their values, not " + node.kind(),
            "Maybe {field: value, source: ...}");
        continue;
      }
      Map<String, Object> fields = new FieldsReader(problems).read(type, mapping, OF_ALTERNATIVE);
      if (mapping.entries().stream().allMatch(e -> OF_ALTERNATIVE.contains(e.key()))) {
        problems.add(mapping.spot(), "an alternative gives no field of " + type.name());
      }
      read.add(new Alternative(fields, basis(mapping), source(mapping)));
    }
    return read;
  }
}
