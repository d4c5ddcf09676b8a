package chokepoint.web;

import static chokepoint.web.Served.header;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.House;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The static page and what it is sent with. */
final class PageTest {
  private static final Path PAGE = House.HOME.resolve("web");
  private static Served server;

  @BeforeAll
  static void start() {
    server = Served.shipped();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(PAGE)) {
      return all.filter(Files::isRegularFile).map(f -> "/" + PAGE.relativize(f)).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileIsServedAsItIs(String path) throws IOException {
    HttpResponse<String> answer = server.get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(Files.readString(PAGE.resolve(path.substring(1))));
    assertThat(header(answer, "Content-Type"))
        .startsWith(
            switch (path.substring(path.lastIndexOf('.'))) {
              case ".js" -> "text/javascript";
              case ".css" -> "text/css";
              case ".svg" -> "image/svg+xml";
              default -> "text/html";
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/scenarios",
        "/workbench",
        "/workbench/x",
        "/rules",
        "/rules/CTL-001",
        "/rules/edit",
        "/rules/graph",
        "/rules/graph/type%3ACut",
        "/exposure",
        "/options",
        "/track-record",
        "/compare?a=x&b=y",
        "/history",
        "/assessments/x",
        "/workbench/x?copy=1&lang=zh",
      })
  void everyScreenHasAnAddress(String path) throws IOException {
    HttpResponse<String> answer = server.get(path, "Accept: text/html");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(Files.readString(PAGE.resolve("index.html")));
    assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=utf-8");
  }

  @Test
  void theScreensHereAreThoseOfThePage() throws IOException {
    String app = Files.readString(PAGE.resolve("app.js"));
    List<String> patterns =
        Pattern.compile("\\[/(\\^.*\\$)/, \\w+]")
            .matcher(app)
            .results()
            .map(m -> m.group(1))
            .toList();

    assertThat(patterns).isNotEmpty();
    for (String pattern : patterns) {
      String regex = pattern.replace("\\/", "/");
      assertThat(Api.SCREENS.stream().map(s -> s.replaceAll("\\{\\w+}", "some-id")))
          .as("a route for the screen " + pattern)
          .anyMatch(screen -> screen.matches(regex));
    }
  }

  @Test
  void theLayoutLibraryIsServedFromItsJar() {
    HttpResponse<String> answer = server.get(GraphLayout.ADDRESS);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith("text/javascript");
    assertThat(answer.body()).contains("dagre");
  }

  @ParameterizedTest
  @CsvSource({
    "ace.js, text/javascript",
    "mode-drools.js, text/javascript",
    "ext-language_tools.js, text/javascript",
    "ace.css, text/css",
    "main-1.png, image/png",
  })
  void theEditorIsServedFromItsJar(String file, String type) {
    HttpResponse<String> answer = server.get("/lib/ace/" + file);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith(type);
    assertThat(server.get("/lib/ace/worker-javascript.js").statusCode()).isEqualTo(404);
  }

  @Test
  void aPersonWhoMistypesAnAddressSeesThePageAndTheStatusIsStillNotFound() throws IOException {
    HttpResponse<String> answer = server.get("/wrokbench", "Accept: text/html,*/*;q=0.8");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo(Files.readString(PAGE.resolve("index.html")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nope.js", "/answer/nope.css", "/api/nope"})
  void aFileThatIsMissingIsNotFoundEvenForABrowser(String path) {
    HttpResponse<String> answer = server.get(path, "Accept: text/html,*/*;q=0.8");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/app.js", "/health", "/api/schema", "/api/nope", "/nope.js"})
  void everyAnswerComesWithStrictHeaders(String path) {
    HttpResponse<String> answer = server.get(path);

    assertThat(header(answer, "Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
        .doesNotContain("unsafe");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/app.js", "/api/schema", "/api/rules", "/api/scenarios"})
  void whatABrowserHasAlreadyIsNotSentAgain(String path) {
    HttpResponse<String> first = server.get(path);
    HttpResponse<String> again = server.get(path, "If-None-Match: " + header(first, "ETag"));

    assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(server.get(path, "If-None-Match: \"other\"").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/app.css", "/api/schema"})
  void answersAreCompressedForThoseWhoTakeIt(String path) throws Exception {
    HttpResponse<InputStream> answer =
        java.net.http.HttpClient.newHttpClient()
            .send(
                server.request(path).header("Accept-Encoding", "gzip").build(),
                BodyHandlers.ofInputStream());

    assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
    byte[] packed = answer.body().readAllBytes();
    byte[] plain = new GZIPInputStream(new java.io.ByteArrayInputStream(packed)).readAllBytes();
    assertThat(plain).asString().isEqualTo(server.get(path).body());
    assertThat(packed.length).isLessThan(plain.length / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/app.js", "/health", "/api/schema"})
  void whatCanBeReadCanBeAskedForItsHead(String path) {
    HttpResponse<String> answer =
        server.send(server.request(path).method("HEAD", BodyPublishers.noBody()).build());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(header(answer, "ETag")).isEqualTo(header(server.get(path), "ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/assessments/none", "/api/rules/none", "/none.js"})
  void whatIsNotThereHasNoHead(String path) {
    HttpResponse<String> answer =
        server.send(server.request(path).method("HEAD", BodyPublishers.noBody()).build());

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEmpty();
  }
}
