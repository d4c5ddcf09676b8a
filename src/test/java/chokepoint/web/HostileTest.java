package chokepoint.web;

import static chokepoint.web.Served.header;
import static chokepoint.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.HttpResponseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that mean no good, or are badly broken. */
final class HostileTest {
  private static Served server;

  @BeforeAll
  static void start() {
    server = Served.shipped();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedHoweverItIsSent() {
    byte[] large = (" ".repeat(Body.LARGEST) + "{}").getBytes(StandardCharsets.UTF_8);
    List<BodyPublisher> ways =
        List.of(
            BodyPublishers.ofByteArray(large), // says its length
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))); // in chunks
    for (BodyPublisher body : ways) {
      HttpResponse<String> answer =
          server.send(
              server
                  .request("/api/assessments")
                  .header("Content-Type", "application/json")
                  .POST(body)
                  .build());

      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(json(answer).get("detail").asString()).isEqualTo("The body has more than 4 MB.");
    }
  }

  static Stream<String> nasty() {
    String facts = "{\"title\":\"x\",\"horizon\":\"2027-01-01\",\"facts\":";
    return Stream.of(
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        facts + "[".repeat(1_000_000),
        facts + "[" + "{\"Good\":{\"id\":\"a\"}},".repeat(90_000) + "{}]}",
        facts + "[{\"Good\":{\"id\":\"a\\u0000b\"}}]}",
        facts + "1e999999999}",
        facts + "{}}",
        facts + "[null, 3, \"x\", [], {}, {\"Good\": null}, {\"Good\": []}, {\"Good\": 3}]}",
        "{\"horizon\":\"+999999999-12-31\",\"facts\":[]}",
        "{\"horizon\":{},\"title\":[],\"story\":3,\"uses\":\"x\",\"base\":[],\"change\":{},\"vary\":3,"
            + "\"expect\":[],\"observed\":{},\"asOf\":false,\"tags\":{}}",
        "{\"title\":\"\\ud800\",\"horizon\":\"2027-01-01\",\"facts\":[],\"\\ud800\":1}",
        "a: &a [x]\nb: [*a, *a]",
        "!!java.net.URL [http://127.0.0.1/]",
        "? ".repeat(100_000),
        "- ".repeat(100_000),
        "a: ".repeat(100_000),
        "\"" + "\\".repeat(1_000_001));
  }

  @ParameterizedTest
  @MethodSource("nasty")
  void damagedFactSetsAreMistakesAndNeverFailTheServer(String body) {
    HttpResponse<String> answer = server.post("/api/assessments", body);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body().length()).isLessThan(300_000);
    assertThat(server.get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void charactersThatDatabasesRefuseNeverFailTheServer() {
    for (String title : List.of("\\u0000", "a\\u0000b", "\\ud83d", "\\uffff", "🚀")) {
      HttpResponse<String> answer =
          server.post(
              "/api/assessments",
              "{\"title\":\"" + title + "\",\"horizon\":\"2027-01-01\",\"facts\":[]}");

      assertThat(answer.statusCode()).isIn(201, 422);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../pom.xml",
        "../../../../../../etc/passwd",
        "/etc/passwd",
        "reference/../../pom.xml",
        "reference/../../src/test/resources/broken/empty.yaml",
        "file:///etc/passwd",
        "http://127.0.0.1/x",
        "C:\\windows\\win.ini",
        "names\\u0000.yaml",
      })
  void packsAndBaselinesAreReadBelowTheFactsFolderOnly(String name) {
    for (String key : List.of("\"uses\":[\"%s\"]", "\"base\":\"%s\"")) {
      String json = name.replace("\\w", "\\\\w");
      HttpResponse<String> answer =
          server.post(
              "/api/assessments",
              "{\"title\":\"x\",\"horizon\":\"2027-01-01\",\"facts\":[],"
                  + key.formatted(json)
                  + "}");

      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).doesNotContain("root:", "modelVersion");
      assertThat(json(answer).get("problems")).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../pom.xml",
        "/%2e%2e/pom.xml",
        "/..%2fpom.xml",
        "/%2e%2e%2fpom.xml",
        "/answer/../../pom.xml",
        "/answer/..%5c..%5cpom.xml",
        "/..;/pom.xml",
        "//etc/passwd",
        "/%00index.html",
        "/app.js%00.css",
        "/.%2e/facts/parameters.yaml",
        "/%c0%ae%c0%ae/pom.xml",
      })
  void filesAreServedFromThePageFolderOnly(String path) {
    String answer = server.raw("GET " + path + " HTTP/1.1", "Host: localhost:" + server.port);

    assertThat(answer).containsPattern("^HTTP/1.1 40[04] ");
    assertThat(answer).doesNotContain("<project", "root:", "Parameter", "Exception", "jetty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example:80",
        "10.0.0.1",
        "[::2]",
        "",
        "localhost:x",
        "localhost@evil.example"
      })
  void anotherHostNameIsRefused(String host) {
    String answer = server.raw("GET /health HTTP/1.1", "Host: " + host);

    assertThat(answer).containsPattern("^HTTP/1.1 4(21|00) ");
    assertThat(answer).doesNotContain("UP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:7070", "127.0.0.1:1", "[::1]:80"})
  void thisMachineIsAnswered(String host) {
    assertThat(server.raw("GET /health HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GET / HTTP/9.9", "NONSENSE", "GET", "\u0016\u0003\u0001", "GET /a b HTTP/1.1"})
  void whatIsNoHttpIsAnsweredShortly(String line) {
    String answer = server.raw(line, "Host: localhost");

    assertThat(answer).containsPattern("^HTTP/1.1 [45]\\d\\d ");
    assertThat(answer).doesNotContain("Exception", "Jetty", "jetty");
  }

  @Test
  void aBodyThatBreaksOffIsTheSendersFault() throws IOException {
    try (Socket socket = sending(server)) {
      socket.shutdownOutput();

      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 400 ")
          .contains("The body broke off.");
    }
  }

  @Test
  void thoseWhoNeverEndTheirBodyLeaveTheServerToTheRest() throws IOException {
    List<Socket> dawdlers = new ArrayList<>();
    try (Served besieged = Served.shipped()) {
      for (int i = 0; i < 3 * Body.AT_ONCE; i++) {
        dawdlers.add(sending(besieged));
      }
      HttpResponse<String> answer = besieged.post("/api/validate", "{}");
      for (int i = 0; i < 1_000 && answer.statusCode() == 422; i++) { // some are still on their way
        answer = besieged.post("/api/validate", "{}");
      }

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(json(answer).get("detail").asString())
          .isEqualTo("Too many fact sets are being sent.");
      assertThat(besieged.get("/health").statusCode()).isEqualTo(200);
    } finally {
      for (Socket dawdler : dawdlers) {
        dawdler.close();
      }
    }
  }

  /** A request whose body is begun and not ended. */
  private static Socket sending(Served server) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port);
    String head =
        "POST /api/validate HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  @Test
  void aBodyThatTakesTooLongIsGivenUp() {
    byte[] spaces = " ".repeat(100).getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Body.bytes(new ByteArrayInputStream(spaces), Duration.ZERO))
        .isInstanceOfSatisfying(
            HttpResponseException.class, e -> assertThat(e.getStatus()).isEqualTo(408));
  }

  @Test
  void headersWithoutEndAreRefused() {
    String answer =
        server.raw("GET /health HTTP/1.1", "Host: localhost", "X: " + "x".repeat(100_000));

    assertThat(answer).startsWith("HTTP/1.1 431 ");
  }

  @Test
  void theServerDoesNotSayWhatItRunsOn() {
    assertThat(header(server.get("/health"), "Server")).isEmpty();
  }
}
