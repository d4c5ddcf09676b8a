package chokepoint.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FactSetReaderTest {
  @TempDir Path folder = Path.of("");

  @Test
  void aFactIsReadWithEverythingBesideIt() throws IOException {
    FactSet set =
        read(
            """
            title: {en: A ban, zh: 禁令}
            story: >
              One
              line.
            horizon: 2027-12-31
            tags: [metals]
            facts:
              - Economy: {id: Aland}
              - Economy: {id: Beland}
              - Good: {dualUse: true, id: ore}
              - ExportControl:
                  {cut: 0.5, kind: BAN, id: ban, issuer: Aland, target: Beland, good: ore, since: 2026-01-06}
                basis: REPORTED
                source: {ref: gazette, note: {en: no. 1, zh: 第1号}}
                knownOn: 2026-01-05
                alternatives: [{cut: 0.4, basis: CLAIMED, source: {ref: press, note: in passing}}]
            """);

    assertThat(set.title()).isEqualTo(new Text("A ban", Optional.of("禁令")));
    assertThat(set.story()).contains(new Text("One line.", Optional.empty()));
    assertThat(set.tags()).containsExactly("metals");
    assertThat(set.facts())
        .extracting(Fact::id)
        .containsExactly("Economy[Aland]", "Economy[Beland]", "ExportControl[ban]", "Good[ore]");
    Fact ban = set.find("ExportControl[ban]").orElseThrow();
    assertThat(ban.fields())
        .containsExactly(
            Map.entry("id", "ban"),
            Map.entry("since", LocalDate.of(2026, 1, 6)),
            Map.entry("issuer", "Aland"),
            Map.entry("target", "Beland"),
            Map.entry("good", "ore"),
            Map.entry("kind", "BAN"),
            Map.entry("cut", 0.5));
    assertThat(ban.basis()).isEqualTo(Basis.REPORTED);
    assertThat(ban.source())
        .contains(new Source("gazette", Optional.of(new Text("no. 1", Optional.of("第1号")))));
    assertThat(ban.knownOn()).contains(LocalDate.of(2026, 1, 5));
    assertThat(ban.alternatives())
        .containsExactly(
            new Alternative(
                Map.of("cut", 0.4),
                Optional.of(Basis.CLAIMED),
                Optional.of(
                    new Source("press", Optional.of(new Text("in passing", Optional.empty()))))));
    assertThat(ban.place()).isEqualTo(new Place(shown("set.yaml"), 11));
    assertThat(set.find("Good[tin]")).isEmpty();
  }

  @Test
  void jsonIndentedWithTabsReadsLikeYaml() {
    FactSet set =
        reader()
            .read(
                "{\n\t\"horizon\": \"2027-12-31\",\n\t\"facts\": [{\"Economy\": {\"id\": \"Aland\"}}]\n}",
                "posted");

    assertThat(set.name()).isEqualTo("posted");
    assertThat(set.title().en()).isEqualTo("posted");
    assertThat(set.facts()).extracting(Fact::place).containsExactly(new Place("posted", 3));
  }

  @Test
  void idsAreMadeOfDefaultsAndLeaveOutWhatIsOptional() throws IOException {
    FactSet set =
        read(
            """
            horizon: 2027-12-31
            facts:
              - Good: {id: ore}
              - Price: {good: ore, value: 3}
              - Price: {good: ore, value: 4, date: 2026-01-01}
            """);

    assertThat(set.facts())
        .extracting(Fact::id)
        .containsExactly("Good[ore]", "Price[ore/world/2026-01-01]", "Price[ore/world]");
    assertThat(set.find("Price[ore/world]").orElseThrow().key()).isEqualTo("ore/world");
  }

  @Test
  void packsAreMergedAndTheSetsOwnFactsReplaceTheirs() throws IOException {
    file("reference/areas.yaml", "facts:\n  - Economy: {id: Aland}\n  - Economy: {id: Beland}\n");
    file(
        "reference/sites.yaml",
        "uses: [reference/areas]\nfacts:\n  - Site: {id: mill, economy: Aland}\n");
    file(
        "parameters.yaml",
        """
        facts:
          - Parameter: {id: lag, value: 0}
          - Parameter: {id: rate, value: 0}
        """);
    FactSet set =
        read(
            """
            uses: [reference/sites, reference/areas]
            horizon: 2027-12-31
            facts:
              - Site: {id: mill, economy: Beland}
              - Parameter: {id: rate, value: 0.5}
            """);

    assertThat(set.uses()).containsExactly("reference/sites", "reference/areas");
    assertThat(set.facts())
        .extracting(Fact::id)
        .containsExactly(
            "Economy[Aland]", "Economy[Beland]", "Parameter[lag]", "Parameter[rate]", "Site[mill]");
    assertThat(set.find("Site[mill]").orElseThrow().fields()).containsEntry("economy", "Beland");
    assertThat(set.facts())
        .filteredOn(Fact::byDefault)
        .extracting(Fact::id)
        .containsExactly("Parameter[lag]");
    assertThat(set.stated()).extracting(Fact::id).containsExactly("Parameter[rate]", "Site[mill]");
  }

  @Test
  void aDefaultThatIsWrittenOutIsStillADefault() throws IOException {
    file("parameters.yaml", "facts:\n  - Parameter: {id: lag, value: 0}\n");
    FactSet set = read("horizon: 2027-12-31\nfacts:\n  - Parameter: {id: lag, value: 0}\n");

    assertThat(set.facts()).extracting(Fact::byDefault).containsExactly(true);
    assertThat(read(FactSetWriter.toYaml(set.whole())).facts())
        .extracting(Fact::byDefault)
        .containsExactly(true);
  }

  @Test
  void aListOfCasesIsReadOneByOne() throws IOException {
    Path cases =
        file(
            "rules.cases.yaml",
            """
            - title: one
              horizon: 2027-12-31
              facts: [{Economy: {id: Aland}}]
              expect: {absent: [Halt], fired: [R-1]}
            - title: two
              horizon: 2027-12-31
              facts: [{Economy: {id: Aland}}]
              expect: {findings: [{Halt: {site: mill, since: 2026-03-02}}]}
            - title: three
              horizon: 2027-12-31
              facts: [{Economy: {id: Aland}}]
              expect: {refused: [R-2]}
            """);
    List<FactSet> sets = reader().readAll(cases);

    assertThat(sets).extracting(s -> s.title().en()).containsExactly("one", "two", "three");
    assertThat(sets.get(0).expect().fired())
        .extracting(Expectations.ExpectedRule::id)
        .containsExactly("R-1");
    assertThat(sets.get(2).expect().refused())
        .extracting(Expectations.ExpectedRule::id)
        .containsExactly("R-2");
    assertThat(sets.get(1).expect().findings().get(0).fields())
        .containsEntry("since", LocalDate.of(2026, 3, 2));
  }

  @Test
  void everyMistakeInEveryFileIsReportedInOneGo() throws IOException {
    file("reference/areas.yaml", "facts:\n  - Economy: {id: Aland}\n  - Economy: {ids: x}\n");
    assertThatThrownBy(
            () ->
                read(
                    """
                    uses: [reference/areas]
                    horizon: 2027-12-31
                    facts:
                      - Good: {id: ore, stage: Ore}
                      - Site: {id: mill, economy: Alan}
                    """))
        .isInstanceOfSatisfying(
            FactSetException.class,
            e ->
                assertThat(e.problems())
                    .extracting(p -> p.place().toString())
                    .containsExactly(
                        shown("reference/areas.yaml:3"), shown("set.yaml:4"), shown("set.yaml:5")))
        .hasMessageContaining(
            "set.yaml:5: 'economy' of Site names 'Alan', which is no Economy\n"
                + "Maybe you meant 'Aland'");
  }

  private FactSetReader reader() {
    return new FactSetReader(TestVocabulary.VOCABULARY, folder);
  }

  private FactSet read(String text) throws IOException {
    return reader().read(file("set.yaml", text));
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String shown(String name) {
    return folder.getFileName() + "/" + name;
  }
}
