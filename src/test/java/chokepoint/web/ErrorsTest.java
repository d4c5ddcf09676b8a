package chokepoint.web;

import static chokepoint.web.Served.header;
import static chokepoint.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Limits;
import chokepoint.history.AssessmentStore;
import chokepoint.support.Shipped;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can go wrong is a problem document with the right status. */
final class ErrorsTest {
  private static final String NOTHING = "{\"title\":\"x\",\"horizon\":\"2027-01-01\",\"facts\":[]}";
  private static Served server;

  @BeforeAll
  static void start() {
    server = Served.shipped();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/assessments", "/api/validate"})
  void eachMistakeInAFactSetIsNamedWithItsPlace(String path) {
    HttpResponse<String> answer =
        server.post(
            path,
            """
            {"title": "x", "horizon": "2027-01-01", "facts": [
              {"Good": {"id": "moon-dust", "colour": "grey"}},
              {"Sourcing": {"buyer": "Japan", "good": "moon-dust", "supplier": "China", "share": 3}}
            ]}""");

    assertProblem(answer, 422, "The fact set cannot be used");
    assertThat(json(answer).get("type").asString()).isEqualTo("urn:chokepoint:problem:fact-set");
    assertThat(json(answer).get("detail").asString()).isEqualTo("The fact set has 2 mistakes.");
    assertThat(json(answer).get("problems").get(0).propertyNames())
        .contains("file", "line", "pointer", "message");
    assertThat(json(answer).get("problems").findValuesAsString("pointer"))
        .containsExactly("/facts/0/Good/colour", "/facts/1/Sourcing/share");
    assertThat(json(answer).get("problems").findValuesAsString("file")).containsOnly("request");
    assertThat(json(answer).get("problems").findValuesAsString("line")).containsExactly("2", "3");
  }

  @Test
  void aMisspeltWordComesWithAHint() {
    HttpResponse<String> answer =
        server.post("/api/validate", NOTHING.replace("[]", "[{\"Exportcontrol\":{}}]"));

    assertThat(json(answer).get("problems").toString())
        .isEqualTo(
            "[{\"file\":\"request\",\"line\":1,\"pointer\":\"/facts/0/Exportcontrol\",\"message\":\"unknown"
                + " fact type 'Exportcontrol'\",\"hint\":\"Maybe you meant 'ExportControl'\"}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "{", "{\"title\":", "[1,2", "null", "3", "\"facts\"", "{}{}", "\u0001"})
  void whatIsNoFactSetIsAMistakeInLineOne(String body) {
    HttpResponse<String> answer = server.post("/api/assessments", body);

    assertProblem(answer, 422, "The fact set cannot be used");
    assertThat(json(answer).get("problems").get(0).get("line").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/assessments/none, There is no assessment none",
    "/api/scenarios/none, There is no scenario none",
    "/api/scenarios/..%2Fparameters, There is no scenario ../parameters",
    "/api/rules/none, There is no rule none",
  })
  void anUnknownIdIsNotFound(String path, String detail) {
    HttpResponse<String> answer = server.get(path, "Accept: text/html");

    assertProblem(answer, 404, "Not Found");
    assertThat(json(answer).get("detail").asString()).isEqualTo(detail);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api", "/api/", "/api/nope", "/nope.js", "/facts/nope.css", "/nope"})
  void anUnknownAddressIsNotFound(String path) {
    assertProblem(server.get(path), 404, "Not Found");
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /api/assessments, GET, POST",
    "PUT, /api/rules, GET, ''",
    "POST, /health, GET, ''",
    "GET, /api/validate, POST, ''",
    "OPTIONS, /api/assessments, GET, POST",
  })
  void aMethodThatAnAddressDoesNotTakeIsRefused(
      String method, String path, String first, String second) {
    HttpResponse<String> answer =
        server.send(server.request(path).method(method, BodyPublishers.noBody()).build());

    assertProblem(answer, 405, "Method Not Allowed");
    assertThat(header(answer, "Allow").split(", ")).contains(first);
    assertThat(header(answer, "Allow")).contains(second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "x"})
  void onlyJsonAndYamlAreRead(String type) {
    assertProblem(server.post("/api/assessments", type, NOTHING), 415, "Unsupported Media Type");
  }

  @Test
  void aBodyWithoutATypeIsNotRead() {
    HttpResponse<String> answer =
        server.send(server.request("/api/validate").POST(BodyPublishers.ofString(NOTHING)).build());

    assertProblem(answer, 415, "Unsupported Media Type");
  }

  @Test
  void aBodyThatIsNotUtf8IsRefused() {
    HttpResponse<String> answer =
        server.send(
            server
                .request("/api/validate")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[] {'{', (byte) 0xff, '}'}))
                .build());

    assertProblem(answer, 400, "Bad Request");
    assertThat(json(answer).get("detail").asString()).isEqualTo("The body is not UTF-8.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=1001", "limit=-1", "limit=x", "limit=99999999999"})
  void aLimitOutOfItsRangeIsRefused(String query) {
    assertProblem(server.get("/api/assessments?" + query), 400, "Bad Request");
  }

  @Test
  void aFlagIsTrueOrFalse() {
    assertProblem(server.post("/api/assessments?store=yes", NOTHING), 400, "Bad Request");
  }

  @Test
  void tooManyFactsAreRefused() {
    Limits few = new Limits(1_000, 10, Duration.ofSeconds(20));
    try (Served strict = new Served(Shipped.rules(), Served.settings(Shipped.FACTS, few))) {
      String facts = strict.json("/api/scenarios/japan-dual-use-ban").get("factSet").toString();
      HttpResponse<String> answer = strict.post("/api/assessments", facts);

      assertProblem(answer, 413, "A limit was reached");
      assertThat(json(answer).get("detail").asString())
          .matches("\\d+ facts are more than the limit of 10\\.");
    }
  }

  @Test
  void anAssessmentThatTakesTooMuchIsGivenUp() {
    Limits few = new Limits(1, 20_000, Duration.ofSeconds(20));
    try (Served strict = new Served(Shipped.rules(), Served.settings(Shipped.FACTS, few))) {
      String facts = strict.json("/api/scenarios/japan-dual-use-ban").get("factSet").toString();
      HttpResponse<String> answer = strict.post("/api/assessments", facts);

      assertProblem(answer, 413, "A limit was reached");
      assertThat(json(answer).get("detail").asString()).startsWith("more than 1 rule firings");
    }
  }

  @Test
  void whatTheServerGetsWrongStaysInItsLog() {
    AssessmentStore closed = Served.emptyStore();
    closed.close();
    try (Served broken =
        new Served(Shipped.rules(), Served.settings(Shipped.FACTS, Settings.LIMITS), closed)) {
      HttpResponse<String> answer = broken.get("/api/assessments");

      assertProblem(answer, 500, "Server Error");
      assertThat(json(answer).get("detail").asString())
          .isEqualTo("The server failed; its log says why.");
    }
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String title) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(json(answer).get("status").asInt()).isEqualTo(status);
    assertThat(json(answer).get("title").asString()).isEqualTo(title);
    assertThat(json(answer).get("detail").asString()).isNotBlank();
  }
}
