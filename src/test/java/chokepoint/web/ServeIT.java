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
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, started and stopped as a user does it. */
final class ServeIT {
  private static final String LAUNCHER = House.HOME.resolve("chokepoint").toString();
  private static final Pattern LINE =
      Pattern.compile("Chokepoint is at (http://127\\.0\\.0\\.1:\\d+) {2}\\(Ctrl-C stops it\\)");

  @TempDir private Path folder;

  @Test
  void servesOnOneLineUntilItIsStopped() throws Exception {
    Path log = folder.resolve("err");
    Process process =
        new ProcessBuilder(LAUNCHER, "serve", "--port", "0", "--db", database())
            .redirectError(log.toFile())
            .start();
    try {
      Matcher line = LINE.matcher(String.valueOf(process.inputReader(UTF_8).readLine()));
      assertThat(line.matches()).as(log + " says why").isTrue();
      assertThat(get(line.group(1) + "/health").body()).contains("\"status\":\"UP\"");
      assertThat(get(line.group(1) + "/").body()).startsWith("<!doctype html>");

      process.destroy();

      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(143); // ended by SIGTERM
      assertThat(process.inputReader(UTF_8).readLine()).isNull();
      assertThat(log).isEmptyFile();
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
                      + ": it is taken, or not allowed\n"
                      + "Maybe Chokepoint runs already, or --port 0 takes any that is free.\n"));
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

  private String database() {
    return "jdbc:sqlite:" + folder.resolve("test.db");
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }
}
