package chokepoint.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chokepoint.support.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file holds one mistake and says which problems it wants: {@code expect: line: words; words},
 * with the file before the line when that is another one. Exactly those problems must be reported.
 */
final class BrokenFilesTest {
  private static final Path FOLDER = House.HOME.resolve("src/test/resources/broken/facts");
  private static final Pattern EXPECT = Pattern.compile("expect: (?:(\\S+):)?(\\d+): ([^\"\\n]+)");

  @ParameterizedTest
  @MethodSource("files")
  void isRefusedAtItsLineWithAHint(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    FactSetReader reader = new FactSetReader(TestVocabulary.VOCABULARY, FOLDER);

    FactSetException refused =
        catchThrowableOfType(FactSetException.class, () -> reader.read(file));

    assertThat(refused).as("refusal of %s", name).isNotNull();
    List<Wanted> wanted = wanted(name, Files.readString(file));
    assertThat(refused.problems())
        .as(refused.getMessage())
        .hasSameSizeAs(wanted)
        .zipSatisfy(
            wanted,
            (problem, want) -> {
              assertThat(problem.place()).isEqualTo(want.place);
              assertThat(problem.toString()).contains(want.words);
            });
  }

  private record Wanted(Place place, List<String> words) {}

  private static List<Wanted> wanted(String name, String text) {
    List<Wanted> wanted =
        EXPECT
            .matcher(text)
            .results()
            .map(
                m ->
                    new Wanted(
                        new Place(
                            "facts/" + (m.group(1) == null ? name : m.group(1)),
                            Integer.parseInt(m.group(2))),
                        List.of(m.group(3).split("; "))))
            .toList();
    assertThat(wanted).as("expectations in %s", name).isNotEmpty();
    return wanted;
  }

  static Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .map(p -> p.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }
}
