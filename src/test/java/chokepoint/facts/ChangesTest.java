package chokepoint.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangesTest {
  private static final String COVER = "Need[mill/ore]";
  private final FactSet world = Samples.world();

  @Test
  void aChangedFactIsAnAssumptionWithoutTheOldSource() {
    FactSet changed = world.with(List.of(Change.parseSet("Need[mill/ore].coverDays=60")));

    Fact cover = changed.find(COVER).orElseThrow();
    assertThat(cover.fields())
        .containsExactly(
            Map.entry("site", "mill"), Map.entry("input", "ore"), Map.entry("coverDays", 60.0));
    assertThat(cover.basis()).isEqualTo(Basis.ASSUMED);
    assertThat(cover.source()).isEmpty();
    assertThat(cover.knownOn()).isEmpty();
    assertThat(world.find(COVER).orElseThrow().fields()).containsEntry("coverDays", 45.0);
  }

  @Test
  void settingTheSameValueChangesNothing() {
    assertThat(world.with(List.of(Change.set(COVER, "coverDays", 45.0))).facts())
        .isEqualTo(world.facts());
  }

  @Test
  void aFieldThatWasNotStatedTakesItsDeclaredPlace() {
    FactSet changed =
        world.with(List.of(Change.set("ExportControl[ban]", "until", LocalDate.of(2026, 7, 1))));

    assertThat(changed.find("ExportControl[ban]").orElseThrow().fields().keySet())
        .containsExactly("id", "since", "until", "issuer", "target", "good", "kind");
  }

  @Test
  void fieldsThatNeedEachOtherAreCheckedAfterAllChanges() {
    Change.Set licence = Change.set("ExportControl[ban]", "kind", "LICENCE");
    Change.Set days = Change.set("ExportControl[ban]", "processingDays", 45);

    assertThat(world.with(List.of(licence, days)).find("ExportControl[ban]").orElseThrow().fields())
        .containsEntry("processingDays", 45);
    assertThatThrownBy(() -> world.with(List.of(licence)))
        .isInstanceOf(FactSetException.class)
        .hasMessageContaining(
            "--set 'ExportControl[ban].kind=LICENCE': 'processingDays' of ExportControl is missing");
  }

  @Test
  void aFactIsRemovedTogetherWithItsRanges() {
    FactSet changed = world.with(List.of(new Change.Remove(COVER)));

    assertThat(changed.find(COVER)).isEmpty();
    assertThat(changed.vary().keySet())
        .containsExactly("ExportControl[ban].since", "Sourcing[Beland/ore/Aland].share");
  }

  @Test
  void removingWhatOthersNameIsRefused() {
    assertThatThrownBy(() -> world.with(List.of(new Change.Remove("Site[mill]"))))
        .isInstanceOf(FactSetException.class)
        .hasMessage(
            "world:12: 'site' of Need names 'mill', which is no Site\n"
                + "Maybe remove this too, since change:1 removes 'Site[mill]'");
  }

  @Test
  void anAddedFactIsCheckedLikeOneThatIsRead() {
    Fact tin = fact("Good", "Good[tin]", Map.of("id", "tin"));
    Fact raw = fact("Good", "Good[raw]", Map.of("id", "raw", "stage", "RAW"));

    assertThat(world.with(List.of(new Change.Add(tin))).find("Good[tin]"))
        .get(type(Fact.class))
        .extracting(f -> f.fields().get("id"))
        .isEqualTo("tin");
    assertThatThrownBy(() -> world.with(List.of(new Change.Add(raw))))
        .isInstanceOf(FactSetException.class)
        .hasMessageContaining("change:1: 'stage' of Good must be one of ORE, REFINED, not 'RAW'");
  }

  @Test
  void everyMistakeInTheChangesIsReported() {
    assertThatThrownBy(
            () ->
                world.with(
                    List.of(
                        Change.set("Need[mil/ore]", "coverDays", 60),
                        Change.set(COVER, "coverDays", "many"),
                        new Change.Remove("Good[or]"))))
        .isInstanceOfSatisfying(
            FactSetException.class,
            e ->
                assertThat(e.problems())
                    .extracting(p -> p.place().toString(), p -> p.hint().orElse(""))
                    .containsExactly(
                        tuple(
                            "--set 'Need[mil/ore].coverDays=60'",
                            "Maybe you meant 'Need[mill/ore]'"),
                        tuple("--set 'Need[mill/ore].coverDays=many'", ""),
                        tuple("change:3", "Maybe you meant 'Good[ore]'")));
  }

  @Test
  void whatIsWrittenOutHoldsTheChanges() {
    FactSet changed =
        world.with(
            List.of(
                Change.set(COVER, "coverDays", 60),
                new Change.Set(
                    "Sourcing[Beland/ore/Aland]",
                    "share",
                    "0.7",
                    Basis.REPORTED,
                    Optional.of(
                        new Source(
                            "press", Optional.of(new Text("since spring", Optional.of("春季起")))))),
                new Change.Add(fact("Good", "Good[tin]", Map.of("id", "tin")))));
    FactSet again = Samples.reader().read(FactSetWriter.toYaml(changed), "world");

    assertThat(again.changes()).hasSize(3);
    assertThat(again.facts())
        .zipSatisfy(changed.facts(), (a, b) -> assertThat(a.saysTheSameAs(b)).isTrue());
    FactSet whole = Samples.reader().read(FactSetWriter.toYaml(changed.whole()), "world");
    assertThat(whole.changes()).isEmpty();
    assertThat(whole.facts())
        .zipSatisfy(changed.facts(), (a, b) -> assertThat(a.saysTheSameAs(b)).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "=", "Need", "Need[a/b]=4", "Need.coverDays=4", "Need[a/b].coverDays"})
  void whatNamesNoFieldAndValueIsRefused(String text) {
    assertThatThrownBy(() -> Change.parseSet(text))
        .isInstanceOf(FactSetException.class)
        .hasMessage(
            "--set '%s': that does not name a field and its value\nMaybe 'Type[id].field=value'",
            text);
  }

  @Test
  void aMistakeIsToldWithTheTextThatHasIt() {
    Change.Set days = Change.parseSet("Need[mill/ore].coverDays = -3");
    Change.Set misspelt = Change.parseSet("Need[mill/ore].coverDay=3");

    assertThatThrownBy(() -> world.with(List.of(days, misspelt)))
        .hasMessage(
            """
            --set 'Need[mill/ore].coverDay=3': Need has no field 'coverDay'
            Maybe you meant 'coverDays'
            --set 'Need[mill/ore].coverDays=-3': 'coverDays' of Need must be at least 0, not '-3'""");
  }

  @Test
  void aValueMayHoldAnEqualsSign() {
    assertThat(Change.parseSet("Site[a=b.c].firm = d=e"))
        .isEqualTo(Change.set("Site[a=b.c]", "firm", "d=e"));
  }

  private static Fact fact(String type, String id, Map<String, Object> fields) {
    return new Fact(
        type,
        id,
        fields,
        Basis.ASSUMED,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        new Place("here", 1));
  }
}
