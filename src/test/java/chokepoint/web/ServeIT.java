package chokepoint.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Command;
import chokepoint.support.House;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, started and stopped as a user does it. */
final class ServeIT {
  private static final String LAUNCHER = House.HOME.resolve("chokepoint").toString();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern LINE =
      Pattern.compile("Chokepoint is at (http://127\\.0\\.0\\.1:\\d+) {2}\\(Ctrl-C stops it\\)\\R");

  @TempDir private Path folder;

  @Test
  void servesOnOneLineUntilItIsStopped() throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(LAUNCHER, "serve", "--port", "0", "--db", database())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      awaitLine(out, process);
      Matcher line = LINE.matcher(Files.readString(out, UTF_8));
      assertThat(line.matches()).as("%s, and %s", line, Files.readString(err, UTF_8)).isTrue();
      assertThat(get(line.group(1) + "/health")).contains("\"status\":\"UP\"");
      assertThat(get(line.group(1) + "/")).startsWith("<!doctype html>");

      process.destroy();

      assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(143); // ended by SIGTERM
      assertThat(out).hasContent(line.group());
      assertThat(err).isEmptyFile();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());

      assertThat(Command.run(LAUNCHER, "serve", "--port", port, "--db", database()))
          .isEqualTo(
              new Command(
                  2,
                  "",
                  "cannot listen on 127.0.0.1 port "
                      + port
                      + ": Address already in use\n"
                      + "Maybe Chokepoint runs already, or --port 0 takes any port that is free.\n"));
    }
  }

  @Test
  void aDatabaseThatCannotBeOpenedIsNamed() {
    Command result = Command.run(LAUNCHER, "serve", "--port", "0", "--db", "chokepoint.db");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("cannot open the history at chokepoint.db", "\nMaybe ");
  }

  @Test
  void aPortThatDoesNotExistIsRefused() {
    assertThat(Command.run(LAUNCHER, "serve", "--port", "70000"))
        .isEqualTo(
            new Command(2, "", "there is no port 70000\nMaybe --port 0 takes any that is free.\n"));
  }

  private static void awaitLine(Path out, Process process) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (process.isAlive()
        && Instant.now().isBefore(end)
        && !Files.readString(out, UTF_8).endsWith("\n")) {
      process.waitFor(100, TimeUnit.MILLISECONDS);
    }
  }

  private String database() {
    return "jdbc:sqlite:" + folder.resolve("test.db");
  }

  private static String get(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString(UTF_8)).body();
  }
}
