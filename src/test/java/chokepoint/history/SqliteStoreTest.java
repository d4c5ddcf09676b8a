package chokepoint.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SqliteStoreTest extends AssessmentStoreTest {
  @TempDir private Path folder;

  @Override
  String emptyDatabase() {
    return AssessmentStore.urlOf(folder.resolve("new/" + UUID.randomUUID() + ".db"));
  }

  @Test
  void writesAheadSoThatReadersGoOn() {
    Path file = folder.resolve("wal.db");
    try (AssessmentStore store =
        AssessmentStore.open(AssessmentStore.urlOf(file), Clock.systemUTC())) {
      assertThat(store.list(1, Wanted.any())).isEmpty();
      assertThat(folder.resolve("wal.db-wal")).exists();
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("notes.txt"), "not a database ".repeat(100));

    assertThatThrownBy(() -> AssessmentStore.open(AssessmentStore.urlOf(file), Clock.systemUTC()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot open the history at jdbc:sqlite:" + file)
        .hasMessageContaining("not a database");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    String url = AssessmentStore.urlOf(file.resolve("deeper/chokepoint.db"));

    assertThatThrownBy(() -> AssessmentStore.open(url, Clock.systemUTC()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("file/deeper: Not a directory")
        .hasMessageContaining("Maybe the folder cannot be written to.");
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    String url = AssessmentStore.urlOf(folder);

    assertThatThrownBy(() -> AssessmentStore.open(url, Clock.systemUTC()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot open the history at " + url)
        .hasMessageContaining("Maybe its folder does not exist, or cannot be written to.");
  }

  /** Each connection would have a database of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"jdbc:sqlite:", "jdbc:sqlite::memory:", "jdbc:sqlite:file::memory:?x=y"})
  void anAddressWithoutAFileIsRefused(String url) {
    assertThatThrownBy(() -> AssessmentStore.open(url, Clock.systemUTC()))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "cannot open the history at " + url + ": that is no file\nMaybe jdbc:sqlite:FILE.");
  }

  @Test
  void anAddressOfAnotherKindIsRefusedWithoutItsPassword() {
    assertThatThrownBy(
            () ->
                AssessmentStore.open("jdbc:oracle://me:secret@host/x?p=secret", Clock.systemUTC()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("jdbc:oracle://host/x")
        .hasMessageContaining("Maybe the address is jdbc:sqlite:FILE")
        .hasMessageNotContaining("secret");
  }
}
