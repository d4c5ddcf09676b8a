package chokepoint.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VariantsTest {
  @TempDir Path home = Path.of("");
  private Path folder = Path.of("");

  @BeforeEach
  void theWorldIsAScenario() throws IOException {
    folder = home.resolve("facts");
    file("facts/scenarios/world.yaml", Samples.WORLD);
  }

  @Test
  void aVariantInheritsWhatItDoesNotState() throws IOException {
    FactSet variant =
        read(
            """
            base: world
            title: A longer cover
            change:
              - set: {"Need[mill/ore].coverDays": 60, "ExportControl[ban].kind": QUOTA}
                basis: REPORTED
                source: press
              - remove: "Parameter[lag]"
              - add: {Good: {id: tin}, source: gazette}
            """);

    assertThat(variant.title().en()).isEqualTo("A longer cover");
    assertThat(variant.story()).contains(new Text("It: bites", Optional.of("生效")));
    assertThat(variant.horizon()).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(variant.asOf()).contains(LocalDate.of(2026, 1, 31));
    assertThat(variant.tags()).containsExactly("ores");
    assertThat(variant.base()).contains("world");
    assertThat(variant.expect().none()).isTrue();
    assertThat(variant.observed()).isEmpty();
    assertThat(variant.vary()).hasSize(3);
    Fact cover = variant.find("Need[mill/ore]").orElseThrow();
    assertThat(cover.fields()).containsEntry("coverDays", 60.0);
    assertThat(cover.basis()).isEqualTo(Basis.REPORTED);
    assertThat(cover.source()).contains(new Source("press", Optional.empty()));
    assertThat(cover.place()).isEqualTo(new Place("facts/scenarios/set.yaml", 4));
    assertThat(variant.find("Parameter[lag]")).isEmpty();
    assertThat(variant.find("Good[tin]").orElseThrow().source())
        .contains(new Source("gazette", Optional.empty()));
  }

  @Test
  void aVariantOfAVariantChangesItFurther() throws IOException {
    file("facts/scenarios/middle.yaml", "base: world\nchange:\n  - remove: \"Need[mill/ore]\"\n");
    FactSet variant =
        read(
            """
            base: middle
            horizon: 2026-12-31
            change:
              - add: {Need: {site: mill, input: ore, coverDays: 10}}
            """);

    assertThat(variant.horizon()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(variant.find("Need[mill/ore]").orElseThrow().fields())
        .containsEntry("coverDays", 10.0);
  }

  @Test
  void changesAloneAlterWhatPacksBring() throws IOException {
    file("facts/reference/areas.yaml", "facts: [{Economy: {id: Aland}}, {Economy: {id: Beland}}]");
    FactSet set =
        read(
            """
            uses: [reference/areas]
            horizon: 2027-12-31
            change:
              - remove: "Economy[Beland]"
            """);

    assertThat(set.facts()).extracting(Fact::id).containsExactly("Economy[Aland]");
  }

  @Test
  void aBaselineMayStandBesideTheFileOrBeNamedByItsPath() throws IOException {
    file("elsewhere/start.yaml", Samples.WORLD);
    Path beside = file("elsewhere/beside.yaml", "base: start\n");
    Path byPath = file("facts/by-path.yaml", "base: scenarios/world\n");

    assertThat(reader().read(beside).facts()).hasSize(8);
    assertThat(reader().read(byPath).facts()).hasSize(8);
  }

  @Test
  void aTextMayNameOnlyWhatIsBelowTheFactsFolder() throws IOException {
    file("elsewhere/start.yaml", Samples.WORLD);
    Files.createSymbolicLink(folder.resolve("link.yaml"), home.resolve("elsewhere/start.yaml"));

    assertThat(reader().read("base: world\n", "posted").facts()).hasSize(8);
    for (String way :
        new String[] {
          "base: ../elsewhere/start",
          "base: ../../elsewhere/start",
          "base: " + home.resolve("elsewhere/start"),
          "base: link",
          "uses: [../elsewhere/start]",
          "uses: [link]",
          "uses: [reference/../../elsewhere/start]"
        }) {
      assertThatThrownBy(() -> reader().read(way + "\n", "posted"))
          .as(way)
          .isInstanceOf(FactSetException.class)
          .hasMessageContaining("leads out of the facts folder");
    }
  }

  @Test
  void aRangeOfARemovedFactGoesWithIt() throws IOException {
    FactSet set = read("base: world\nchange:\n  - remove: \"Need[mill/ore]\"\n");

    assertThat(set.vary().keySet())
        .containsExactly("ExportControl[ban].since", "Sourcing[Beland/ore/Aland].share");
    assertThat(
            read("base: world\nvary: {\"Need[mill/ore].coverDays\": {uniform: [1, 2]}}\n").vary())
        .contains(Map.entry("Need[mill/ore].coverDays", new Range.Uniform(1, 2)));
  }

  private FactSetReader reader() {
    return new FactSetReader(TestVocabulary.VOCABULARY, folder);
  }

  private FactSet read(String text) throws IOException {
    return reader().read(file("facts/scenarios/set.yaml", text));
  }

  private Path file(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
