package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.OneRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code test --watch} in a folder in which files are saved. */
final class RoundsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final AtomicReference<Thread> runner = new AtomicReference<>();
  private int heard;
  private CompletableFuture<Integer> code = new CompletableFuture<>();

  @BeforeEach
  void watch() throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    Files.createDirectories(folder.resolve("facts"));
    save("rules/types.drl", OneRule.TYPES);
    save("rules/cut.drl", OneRule.RULE);
    save("rules/cut.cases.yaml", OneRule.FIRES);
    String rules = folder.resolve("rules").toString();
    String facts = folder.resolve("facts").toString();
    code =
        CompletableFuture.supplyAsync(
            () ->
                Main.run(
                    new String[] {"test", "--watch", "--rules", rules, "--facts", facts}, told),
            task -> {
              runner.set(new Thread(task));
              runner.get().start();
            });
    waitFor("1 passed, 0 failed");
    waitFor("Waiting");
  }

  @AfterEach
  void stop() {
    runner.get().interrupt();
    code.join();
  }

  @Test
  void aCaseThatIsSavedIsRun() throws IOException {
    save("rules/cut.cases.yaml", OneRule.FIRES.replace("share: 0.6", "share: 0.4"));
    waitFor("Saved: " + folder.resolve("rules/cut.cases.yaml"));
    waitFor("0 passed, 1 failed");
    save("rules/cut.drl", OneRule.RULE.replace("> 0.5", "> 0.3"));
    waitFor("1 passed, 0 failed");
  }

  @Test
  void aMistakeIsToldAndTheNextSaveIsRun() throws IOException {
    save("rules/cut.drl", OneRule.RULE.replace("when", "whn"));
    waitFor("Waiting");
    save("rules/cut.drl", OneRule.RULE.replace("> 0.5", "> 0.55"));
    waitFor("1 passed, 0 failed");
  }

  @Test
  void theExitCodeIsThatOfTheLastRound()
      throws IOException, InterruptedException, ExecutionException {
    save("rules/cut.drl", OneRule.RULE.replace("> 0.5", "> 0.7"));
    waitFor("0 passed, 1 failed");
    waitFor("Waiting");
    runner.get().interrupt();

    assertThat(code.get()).isEqualTo(1);
  }

  private void save(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  /** Until it is told after what was waited for last. */
  private void waitFor(String words) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int found = told.toString(StandardCharsets.UTF_8).indexOf(words, heard);
    for (; found < 0; found = told.toString(StandardCharsets.UTF_8).indexOf(words, heard)) {
      assertThat(System.nanoTime()).as("waiting for %s in %s", words, told).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    heard = found + words.length();
  }
}
