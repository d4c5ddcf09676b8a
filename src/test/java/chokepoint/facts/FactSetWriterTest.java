package chokepoint.facts;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.facts.Expectations.ExpectedFinding;
import chokepoint.facts.Expectations.ExpectedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class FactSetWriterTest {
  private static final Place HERE = new Place("here", 1);

  @Test
  void aSetIsWrittenTheWayPeopleWriteIt() {
    FactSet set =
        Samples.reader()
            .read(
                """
                {"title": "A ban", "horizon": "2027-12-31", "facts": [
                  {"Economy": {"id": "Aland"}},
                  {"Site": {"economy": "Aland", "id": "mill", "minimumLoad": 0.30}, "basis": "REPORTED",
                   "source": {"ref": "gazette", "note": {"en": "no. 1"}}},
                  {"Site": {"economy": "Aland", "id": "press"},
                   "source": {"ref": "gazette", "note": {"en": "no. 2", "zh": "第2号"}}}],
                 "expect": {"findings": [{"Halt": {"site": "mill", "since": "2026-03-05"}}]}}
                """,
                "set");

    assertThat(FactSetWriter.toYaml(set))
        .isEqualTo(
            """
            title: {en: A ban}
            horizon: 2027-12-31
            facts:
              - Economy: {id: Aland}
              - Site: {id: mill, economy: Aland, minimumLoad: 0.3}
                basis: REPORTED
                source: {ref: gazette, note: no. 1}
              - Site: {id: press, economy: Aland}
                source:
                    ref: gazette
                    note: {en: no. 2, zh: 第2号}
            expect:
                findings:
                  - Halt: {site: mill, since: 2026-03-05}
            """);
  }

  @Test
  void everyPartOfASetComesBack() {
    FactSet world = Samples.world();

    assertSame(Samples.reader().read(FactSetWriter.toYaml(world), "world"), world);
    assertSame(Samples.reader().read(FactSetWriter.toJson(world).toString(), "world"), world);
  }

  @Property(tries = 300)
  void whatIsWrittenReadsTheSame(@ForAll("sets") FactSet set) {
    assertSame(Samples.reader().read(FactSetWriter.toYaml(set), set.name()), set);
    assertSame(Samples.reader().read(FactSetWriter.toJson(set).toString(), set.name()), set);
  }

  private static void assertSame(FactSet read, FactSet written) {
    assertThat(inOnePlace(read)).isEqualTo(inOnePlace(written));
  }

  private static FactSet inOnePlace(FactSet set) {
    List<Fact> facts = set.facts().stream().map(f -> f.asDefault(false, HERE)).toList();
    return new FactSet(
        set.name(),
        set.title(),
        set.story(),
        set.horizon(),
        set.asOf(),
        set.tags(),
        set.uses(),
        set.base(),
        facts,
        set.changes(),
        facts,
        set.vary(),
        new Expectations(
            inOnePlace(set.expect().findings()),
            inOnePlace(set.expect().absent()),
            rulesInOnePlace(set.expect().fired()),
            rulesInOnePlace(set.expect().refused())),
        set.observed().stream().map(FactSetWriterTest::inOnePlace).toList(),
        set.vocabulary());
  }

  private static Observed inOnePlace(Observed o) {
    return new Observed(
        o.kind(),
        o.actor(),
        o.date(),
        o.outcome(),
        o.multiple(),
        o.confidence(),
        o.source(),
        o.note(),
        o.latest(),
        o.unscored(),
        HERE);
  }

  private static List<ExpectedRule> rulesInOnePlace(List<ExpectedRule> rules) {
    return rules.stream().map(r -> new ExpectedRule(r.id(), HERE)).toList();
  }

  private static List<ExpectedFinding> inOnePlace(List<ExpectedFinding> findings) {
    return findings.stream()
        .map(f -> new ExpectedFinding(f.type(), f.fields(), f.empty(), HERE))
        .toList();
  }

  @Provide
  Arbitrary<FactSet> sets() {
    return Combinators.combine(
            ids().set().ofMinSize(1).ofMaxSize(4),
            Combinators.combine(prose(), prose().optional(), dates()).as(Head::new),
            lines().optional(),
            numbers(),
            dates(),
            Arbitraries.of(Basis.class),
            Combinators.combine(lines(), texts().optional()).as(Source::new).optional())
        .as(FactSetWriterTest::set);
  }

  private record Head(String title, Optional<String> zh, LocalDate horizon) {}

  private static FactSet set(
      Set<String> ids,
      Head head,
      Optional<String> firm,
      double number,
      LocalDate date,
      Basis basis,
      Optional<Source> source) {
    Text text = new Text(head.title, head.zh);
    Map<String, Fact> facts = new TreeMap<>();
    for (String id : ids) {
      put(facts, "Economy", Map.of("id", id), basis, source);
      put(facts, "Good", Map.of("id", id), basis, Optional.empty());
      Map<String, Object> site = new LinkedHashMap<>(Map.of("id", id));
      site.put("economy", id);
      firm.ifPresent(f -> site.put("firm", f));
      put(facts, "Site", site, Basis.ASSUMED, source);
      Map<String, Object> price = new LinkedHashMap<>(Map.of("good", id));
      price.put("value", Math.abs(number));
      price.put("date", date);
      put(facts, "Price", price, basis, source);
      put(facts, "Parameter", ordered("id", id, "value", number), basis, source);
    }
    String first = ids.iterator().next();
    List<Fact> sorted = new ArrayList<>(facts.values());
    return new FactSet(
        "set",
        text,
        Optional.of(text),
        head.horizon,
        Optional.empty(),
        firm.stream().toList(),
        List.of(),
        Optional.empty(),
        sorted,
        List.of(),
        sorted,
        Map.of("Parameter[" + first + "].value", new Range.Choice(List.of(number))),
        new Expectations(
            List.of(
                new ExpectedFinding(
                    "Halt", ordered("site", first, "since", date), Set.of("until"), HERE)),
            List.of(),
            List.of(new ExpectedRule(first, HERE)),
            List.of()),
        List.of(
            new Observed(
                Observed.Kind.PRICE,
                first,
                Optional.of(date),
                firm,
                Optional.of(number),
                Observed.Confidence.LOW,
                source.orElse(new Source(first, Optional.empty())),
                Optional.of(text),
                firm.isPresent(),
                Optional.of(text),
                HERE)),
        TestVocabulary.VOCABULARY);
  }

  private static Map<String, Object> ordered(String a, Object x, String b, Object y) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(a, x);
    map.put(b, y);
    return map;
  }

  private static void put(
      Map<String, Fact> facts,
      String type,
      Map<String, Object> fields,
      Basis basis,
      Optional<Source> source) {
    String id = FactIds.id(TestVocabulary.VOCABULARY.type(type).orElseThrow(), fields);
    facts.put(
        id,
        new Fact(
            type,
            id,
            fields,
            basis,
            source,
            Optional.empty(),
            source.stream().map(s -> new Alternative(fields, Optional.of(basis), source)).toList(),
            false,
            HERE));
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "null",
                "true",
                "~",
                "5",
                "1e3",
                "2026-01-06",
                "- a",
                "a: b",
                "# c",
                "'",
                "=",
                "<<",
                "&a",
                "*",
                "!",
                "%",
                "@",
                "\\"),
            Arbitraries.strings().ofMinLength(1).ofMaxLength(12),
            Arbitraries.strings().alpha().ofLength(300))
        .map(String::strip)
        .filter(id -> Texts.value(id, true).value().isPresent());
  }

  private static Arbitrary<String> lines() {
    return Arbitraries.strings()
        .ofMaxLength(40)
        .map(String::strip)
        .filter(line -> Texts.value(line, false).value().isPresent());
  }

  private static Arbitrary<String> prose() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(60),
            Arbitraries.strings().withChars('a', ' ', '\n', '\t', ':', '#', '\'').ofMaxLength(300))
        .map(String::strip)
        .filter(text -> Texts.wrongInProse(text).isEmpty());
  }

  private static Arbitrary<Text> texts() {
    return Combinators.combine(prose(), prose().optional()).as(Text::new);
  }

  private static Arbitrary<Double> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.integers().map(i -> (double) i), Arbitraries.doubles().map(d -> d + 0.0));
  }

  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.longs().between(-100_000, 100_000).map(LocalDate::ofEpochDay);
  }
}
