package chokepoint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.facts.Observed;
import chokepoint.facts.Source;
import chokepoint.facts.Text;
import chokepoint.support.House;
import chokepoint.support.Shipped;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is noted of a figure is for readers of both languages. */
final class ShippedNotesTest {
  private static final List<String> FOLDERS = List.of("scenarios", "episodes", "overviews");
  private static final Path PACKS = House.HOME.resolve("src/test/resources/all-packs.yaml");

  @Test
  void everyNoteIsInBothLanguages() {
    List<Text> notes = sets().flatMap(ShippedNotesTest::notes).distinct().toList();

    assertThat(notes).hasSizeGreaterThan(500);
    assertThat(notes.stream().filter(note -> note.zh().isEmpty())).isEmpty();
  }

  private static Stream<FactSet> sets() {
    Stream<Path> files =
        FOLDERS.stream().flatMap(f -> CaseFiles.of(Shipped.FACTS.resolve(f)).stream());
    return Stream.concat(files, Stream.of(PACKS)).map(Shipped.reader()::read);
  }

  private static Stream<Text> notes(FactSet set) {
    return Stream.concat(
        set.facts().stream().flatMap(ShippedNotesTest::notes),
        set.observed().stream().flatMap(ShippedNotesTest::notes));
  }

  private static Stream<Text> notes(Fact fact) {
    Stream<Source> others = fact.alternatives().stream().flatMap(a -> a.source().stream());
    return Stream.concat(fact.source().stream(), others).flatMap(s -> s.note().stream());
  }

  private static Stream<Text> notes(Observed observed) {
    return Stream.of(observed.source().note(), observed.note(), observed.unscored())
        .flatMap(text -> text.stream());
  }
}
