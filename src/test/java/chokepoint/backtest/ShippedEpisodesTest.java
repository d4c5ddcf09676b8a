package chokepoint.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.cases.CaseFiles;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.facts.Text;
import chokepoint.support.Shipped;
import chokepoint.whynot.WhyNot;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ShippedEpisodesTest {

  static List<Path> files() {
    return CaseFiles.of(Shipped.FACTS.resolve("episodes"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isAskedAboutOneYearAndNamedInBothLanguages(Path file) {
    FactSet set = Shipped.reader().read(file);

    assertThat(set.asOf().map(day -> day.plusYears(1))).contains(set.horizon());
    assertThat(set.title().zh()).isPresent();
  }

  @Test
  void everyObservedOutcomeIsScoredOrListedWithAReason() {
    TrackRecord record =
        new Backtest(
                Shipped.assessor(),
                (set, q) -> new WhyNot(q, new Text("", Optional.empty()), List.of()),
                1,
                1)
            .run(files(), Shipped.reader(), name -> {});
    long observed =
        files().stream().mapToLong(f -> Shipped.reader().read(f).observed().size()).sum();

    assertThat(record.episodes()).hasSize(32);
    assertThat(record.scored().size() + record.listed().size()).isEqualTo((int) observed);
    assertThat(record.listed())
        .allSatisfy(l -> assertThat(l.reason().zh()).as(l.reason().en()).isPresent());
    assertThat(record.episodes()).allSatisfy(e -> assertThat(e.leftOut()).isEmpty());
  }

  @Test
  void noParameterWasChosenByLookingAtAnEpisode() {
    List<String> names =
        files().stream().map(f -> String.valueOf(f.getFileName()).replace(".yaml", "")).toList();
    FactSet any = Shipped.reader().read(files().get(0));
    List<Fact> parameters = any.facts().stream().filter(Fact::byDefault).toList();

    assertThat(names).hasSize(32);
    assertThat(parameters).isNotEmpty();
    assertThat(parameters)
        .allSatisfy(p -> assertThat(p.source().orElseThrow().toString()).doesNotContain(names));
  }
}
