package chokepoint.facts;

import chokepoint.facts.Node.Entry;
import chokepoint.facts.Node.Mapping;
import chokepoint.facts.Node.Spot;
import chokepoint.vocabulary.FactType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one fact: its type with fields, and what it rests on beside it. */
final class FactReader {
  private final Problems problems;
  private final Excused excused;
  private final Origins origins;
  private final FactTypeFinder types;
  private final FieldsReader fields;
  private final FieldRules rules;
  private final EnvelopeReader envelope;

  FactReader(Desk desk) {
    this.problems = desk.problems();
    this.excused = desk.excused();
    this.origins = desk.origins();
    this.types = new FactTypeFinder(desk.vocabulary(), problems);
    this.fields = new FieldsReader(problems);
    this.rules = new FieldRules(problems);
    this.envelope = new EnvelopeReader(problems);
  }

  /** Empty if anything about it is wrong. */
  Optional<Fact> read(Node node) {
    int before = problems.count();
    Optional<Fact> fact = types.stated(node).flatMap(entry -> read((Mapping) node, entry));
    if (problems.count() == before) {
      return fact;
    }
    excused.add(node);
    return Optional.empty();
  }

  private Optional<Fact> read(Mapping item, Entry entry) {
    FactType type = types.known(entry);
    Optional<Basis> basis = envelope.basis(item);
    Optional<Source> source = envelope.source(item);
    Optional<LocalDate> knownOn = envelope.knownOn(item);
    List<Alternative> alternatives = envelope.alternatives(type, item);
    if (!(entry.value() instanceof Mapping mapping)) {
      problems.add(
          entry.spot(),
          type.name() + " must have fields, not " + entry.value().kind(),
          "Maybe " + type.name() + ": {" + type.fields().get(0).name() + ": ...}");
      return Optional.empty();
    }
    Map<String, Object> values = fields.read(type, mapping, Set.of());
    Set<String> given = new HashSet<>(fields.meant(type, mapping));
    mapping.entries().forEach(e -> given.add(e.key()));
    rules.check(type, values, given, name -> spot(entry, mapping, name));
    Fact fact =
        new Fact(
            type.name(),
            FactIds.id(type, values),
            values,
            basis.orElse(Basis.ASSUMED),
            source,
            knownOn,
            alternatives,
            false,
            entry.spot().place());
    origins.put(fact, name -> spot(entry, mapping, name));
    return Optional.of(fact);
  }

  private static Spot spot(Entry fact, Mapping fields, String name) {
    return fields.entry(name).map(e -> e.value().spot()).orElse(fact.spot());
  }
}
