package chokepoint.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chokepoint.cases.CaseFiles;
import chokepoint.facts.FactSetException;
import chokepoint.support.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file holds one mistake; its first line says at which line what is to be told. */
final class BrokenEpisodesTest {
  private static final Path FOLDER = House.HOME.resolve("src/test/resources/broken/episodes");

  static List<Path> files() {
    return CaseFiles.of(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("files")
  void isRefusedAtItsLineWithAHint(Path file) throws IOException {
    String[] wanted = Files.readAllLines(file).get(0).split(": ", 3);

    FactSetException refused =
        catchThrowableOfType(
            FactSetException.class,
            () -> ShopRules.backtest(1).run(List.of(file), ShopRules.reader(), name -> {}));

    assertThat(refused).as("refusal of %s", file).isNotNull();
    assertThat(refused.problems()).as(refused.getMessage()).hasSize(1);
    assertThat(refused.problems().get(0).place().line()).isEqualTo(Integer.parseInt(wanted[1]));
    assertThat(refused.getMessage().replace("\n", " | ")).contains(wanted[2]);
  }
}
