package chokepoint.facts;

import chokepoint.facts.Expectations.ExpectedFinding;
import chokepoint.facts.Expectations.ExpectedRule;
import chokepoint.facts.Node.Entry;
import chokepoint.facts.Node.Mapping;
import chokepoint.facts.Node.Scalar;
import chokepoint.facts.Node.Spot;
import chokepoint.facts.Node.Style;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Nearest;
import chokepoint.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a test expects of the assessment. */
final class ExpectReader {
  private static final Set<String> KEYS = Set.of("findings", "absent", "fired", "refused");

  private final Vocabulary vocabulary;
  private final Problems problems;
  private final Parts parts;

  ExpectReader(Desk desk) {
    this.vocabulary = desk.vocabulary();
    this.problems = desk.problems();
    this.parts = new Parts(problems);
  }

  Expectations read(Optional<Node> node) {
    return node.flatMap(n -> parts.mapping("expect", n, KEYS))
        .map(this::read)
        .orElse(Expectations.NONE);
  }

  private Expectations read(Mapping expect) {
    expect
        .get("refused")
        .filter(n -> expect.entries().size() > 1)
        .ifPresent(
            n ->
                problems.add(
                    n.spot(),
                    "nothing else can be expected of input that is 'refused'",
                    "Maybe make two cases of it"));
    return new Expectations(
        findings("findings", expect),
        findings("absent", expect),
        rules("fired", expect),
        rules("refused", expect));
  }

  private List<ExpectedRule> rules(String name, Mapping expect) {
    return parts.items(name, expect.get(name)).stream()
        .flatMap(
            n ->
                parts.line("a rule id", n).stream()
                    .map(id -> new ExpectedRule(id, n.spot().place())))
        .toList();
  }

  private List<ExpectedFinding> findings(String name, Mapping expect) {
    return parts.items(name, expect.get(name)).stream()
        .map(this::finding)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<ExpectedFinding> finding(Node node) {
    if (node instanceof Scalar scalar) {
      return type(scalar.text(), scalar.spot())
          .map(t -> new ExpectedFinding(t.name(), Map.of(), scalar.spot().place()));
    }
    if (node instanceof Mapping mapping && mapping.entries().size() == 1) {
      Entry entry = mapping.entries().get(0);
      return type(entry.key(), entry.spot()).flatMap(t -> finding(t, entry));
    }
    problems.add(
        node.spot(), "an expected finding must be one type with fields", "Maybe '- Type: {...}'");
    return Optional.empty();
  }

  private Optional<ExpectedFinding> finding(FactType type, Entry entry) {
    if (!(entry.value() instanceof Mapping fields)) {
      problems.add(
          entry.spot(),
          type.name() + " must have fields, not " + entry.value().kind(),
          "Maybe {}, for any " + type.name());
      return Optional.empty();
    }
    List<Entry> empty = fields.entries().stream().filter(e -> mayLack(type, e)).toList();
    List<Entry> given = fields.entries().stream().filter(e -> !empty.contains(e)).toList();
    Map<String, Object> values =
        new FieldsReader(problems).read(type, new Mapping(given, fields.spot()), Set.of());
    Set<String> lacking = empty.stream().map(Entry::key).collect(Collectors.toSet());
    return Optional.of(new ExpectedFinding(type.name(), values, lacking, entry.spot().place()));
  }

  /** Whether it is a field that is left empty and that a finding may lack. */
  private static boolean mayLack(FactType type, Entry entry) {
    return entry.value() instanceof Scalar scalar
        && scalar.style() == Style.EMPTY
        && type.field(entry.key()).filter(f -> f.has("optional")).isPresent();
  }

  private Optional<FactType> type(String name, Spot spot) {
    Optional<FactType> type = vocabulary.type(name);
    if (type.filter(FactType::finding).isPresent()) {
      return type;
    }
    List<String> findings =
        vocabulary.types().stream().filter(FactType::finding).map(FactType::name).toList();
    problems.add(
        spot,
        type.isPresent()
            ? "'" + name + "' is stated in fact sets; only findings are expected"
            : "unknown finding '" + Scalars.shortened(name) + "'",
        Nearest.hint(name, findings));
    return Optional.empty();
  }
}
