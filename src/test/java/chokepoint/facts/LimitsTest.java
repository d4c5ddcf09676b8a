package chokepoint.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is very large, very deep or no text at all is refused in words. */
final class LimitsTest {
  private static final int MANY = 100_000;

  @TempDir Path folder = Path.of("");

  @Test
  void aFileOfMoreThan64MegabytesIsRefusedUnread() throws IOException {
    Path file = folder.resolve("huge.yaml");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength((64L << 20) + 1);
    }
    refused(file, "huge.yaml:1: more than 64 MB\nMaybe split it into packs");
  }

  @Test
  void aFileInAnotherEncodingIsRefusedAtItsLine() throws IOException {
    Path file = folder.resolve("latin.yaml");
    Files.write(file, "title: one\nstory: Zürich\n".getBytes(StandardCharsets.ISO_8859_1));
    refused(file, "latin.yaml:2: the file is not UTF-8\nMaybe save it as UTF-8");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    refused(folder.resolve("gone.yaml"), "gone.yaml:1: there is no such file");
    refused(folder, "this is a folder");
  }

  @Test
  void aRareCharacterMayStandAnywhere() {
    for (int before = 900; before < 1100; before++) {
      String title = "x".repeat(before) + "\uD842\uDFB7";

      assertThat(Samples.reader().read("horizon: 2027-12-31\ntitle: " + title, "rare").title().en())
          .isEqualTo(title);
    }
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(Samples.reader().read("\uFEFF" + Samples.WORLD, "world").facts()).hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "{\"a\": ", "[{\"a\": "})
  void depthIsLimited(String opening) {
    assertThatThrownBy(() -> Samples.reader().read(opening.repeat(MANY), "deep"))
        .isInstanceOf(FactSetException.class)
        .hasMessageStartingWith("deep:1: ");
  }

  @Test
  void aHundredThousandFactsAreRead() {
    String rows =
        IntStream.range(0, MANY / 2)
            .mapToObj(
                i ->
                    """
                      - Site: {id: s%d, economy: Aland, firm: f%d, minimumLoad: 0.25}
                      - Need: {site: s%d, input: ore, coverDays: 45}
                        basis: REPORTED
                    """
                        .formatted(i, i, i))
            .collect(Collectors.joining());
    String text =
        "horizon: 2027-12-31\nfacts:\n  - Economy: {id: Aland}\n  - Good: {id: ore}\n" + rows;

    FactSet set = Samples.reader().read(text, "large");

    assertThat(set.facts()).hasSize(MANY + 2);
  }

  @Test
  void aHundredThousandMistakesAreAllReported() {
    String rows =
        IntStream.range(0, MANY)
            .mapToObj(i -> "  - Site: {id: s%d, economy: E%d}\n".formatted(i, i))
            .collect(Collectors.joining());

    assertThatThrownBy(() -> Samples.reader().read("horizon: 2027-12-31\nfacts:\n" + rows, "large"))
        .isInstanceOfSatisfying(FactSetException.class, e -> assertThat(e.problems()).hasSize(MANY))
        .hasMessageEndingWith("and " + (MANY - 100) + " more problems");
  }

  private void refused(Path file, String words) {
    assertThatThrownBy(() -> new FactSetReader(TestVocabulary.VOCABULARY, folder).read(file))
        .isInstanceOf(FactSetException.class)
        .hasMessageContaining(words);
  }
}
