package chokepoint.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program run to its end as a real process; {@code exit} is 127 where it does not exist. */
public record Command(int exit, String out, String err) {

  private static final long LIMIT_MINUTES = 15;

  public static Command run(String... words) {
    return run(House.HOME, Map.of(), words);
  }

  public static Command run(Path directory, Map<String, String> environment, String... words) {
    try {
      Path out = Files.createTempFile("chokepoint", ".out");
      Path err = Files.createTempFile("chokepoint", ".err");
      try {
        return new Command(
            exit(directory, environment, List.of(words), out, err),
            Files.readString(out, UTF_8),
            Files.readString(err, UTF_8));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int exit(
      Path directory, Map<String, String> environment, List<String> words, Path out, Path err) {
    ProcessBuilder builder = new ProcessBuilder(words).directory(directory.toFile());
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process;
    try {
      process = builder.start();
    } catch (IOException notThere) {
      return 127;
    }
    try {
      process.getOutputStream().close();
      if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
        throw new AssertionError(words + " still ran after " + LIMIT_MINUTES + " minutes");
      }
      return process.exitValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(words + " was interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }
}
