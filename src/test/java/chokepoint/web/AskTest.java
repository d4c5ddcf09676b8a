package chokepoint.web;

import static chokepoint.web.Served.header;
import static chokepoint.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions about fact sets, asked over HTTP. */
final class AskTest {
  /** A ban on all that a mill with 30 days of cover uses. */
  private static final String BANNED =
      """
      {"horizon": "2026-12-31", "facts": [
        {"Economy": {"id": "north"}}, {"Economy": {"id": "south"}}, {"Good": {"id": "ore"}},
        {"Site": {"id": "mill", "economy": "south"}},
        {"Need": {"site": "mill", "input": "ore", "coverDays": 30}},
        {"Sourcing": {"buyer": "mill", "good": "ore", "supplier": "north", "share": 1}},
        {"ExportControl": {"id": "ban", "issuer": "north", "target": "south", "good": "ore",
                           "kind": "BAN", "since": "2026-01-10"}}]}
      """;

  static final String TWO =
      """
      {"baseline": {"base": "japan-ban-only"},
       "scenario": {"base": "japan-ban-only",
                    "change": [{"set": {"Need[mhi-glide-missile/rare-earths].coverDays": 30}}]}}
      """;

  private static Served server;

  @BeforeAll
  static void start() {
    server = Served.shipped();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static String about(String finding) {
    return "{\"factSet\": %s, \"finding\": \"%s\"}".formatted(BANNED, finding);
  }

  private static JsonNode ask(String path, String question) {
    HttpResponse<String> answer = post(path, question);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  /**
   * The first why-not about a type waits for its probes to be compiled, or is told to come back.
   */
  private static HttpResponse<String> post(String path, String question) {
    HttpResponse<String> answer = server.post(path, question);
    for (int again = 0; again < 5 && answer.statusCode() == 503; again++) {
      answer = server.post(path, question);
    }
    return answer;
  }

  @Test
  void whyGivesTheProofAndWhatTheFindingNeeds() {
    JsonNode why = ask("/api/why", about("Halt site=mill"));

    assertThat(why.get("holds").asBoolean()).isTrue();
    assertThat(why.at("/findings/0/needs/0/without").asString()).isEqualTo("FALLS");
    assertThat(why.at("/proof/facts").findValuesAsString("id"))
        .contains("ExportControl[ban]", "Need[mill/ore]");
    assertThat(ask("/api/why", about("Halt site=nowhere")).get("holds").asBoolean()).isFalse();
  }

  @Test
  void whyNotSaysHowFarRulesGot() {
    JsonNode not = ask("/api/why-not", about("Halt site=nowhere"));

    assertThat(not.get("holds").asBoolean()).isFalse();
    assertThat(not.at("/candidates/0/rule").asString()).isEqualTo("EFF-006");
    assertThat(ask("/api/why-not", about("Halt site=mill")).get("holds").asBoolean()).isTrue();
  }

  @Test
  void avertingNamesWhatWouldDo() {
    JsonNode avert = ask("/api/avert", about("Halt site=mill"));

    assertThat(avert.findValuesAsString("remove")).contains("ExportControl[ban]");
  }

  /** 30 days of cover in place of 20, at a loss of 0.83. */
  @Test
  void comparingTwoSetsSaysWhatMovedAndWhy() {
    JsonNode compared = ask("/api/compare", TWO);

    assertThat(compared.at("/changes/0/set").asString())
        .isEqualTo("Need[mhi-glide-missile/rare-earths].coverDays");
    assertThat(compared.get("moved").findValuesAsString("to")).contains("2026-02-11");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/why", "/api/why-not", "/api/avert"})
  void mistypedFindingIsRefusedWithTheNearestName(String path) {
    HttpResponse<String> answer = server.post(path, about("Hlt site=mill"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).get("detail").asString())
        .isEqualTo("'Hlt' is no type of finding\nMaybe you meant 'Halt'");
  }

  @Test
  void mistakesInAQuestionSayWhere() {
    String wrong = about("Halt site=mill").replace("\"finding\"", "\"findng\"");
    JsonNode problems = json(server.post("/api/why", wrong)).get("problems");

    assertThat(problems.findValuesAsString("message"))
        .containsExactlyInAnyOrder(
            "unknown key 'findng' in a question", "a question lacks 'finding'");
    String deeper = about("Halt site=mill").replace("\"coverDays\": 30", "\"coverDays\": -1");
    assertThat(json(server.post("/api/avert", deeper)).at("/problems/0/pointer").asString())
        .isEqualTo("/factSet/facts/4/Need/coverDays");
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    String question =
        about("Halt site=mill").replace("\"finding\"", "\"before\": \"soon\", \"finding\"");

    assertThat(server.post("/api/avert", question).statusCode()).isEqualTo(422);
  }

  @Test
  void whoAsksForEventsIsToldTheProgressAndThenTheAnswer() {
    String naps =
        """
        {"factSet": {"horizon": "2026-12-31", "facts": [
           {"Nap": {"id": "a", "millis": 500}}, {"Nap": {"id": "b", "millis": 900}}]},
         "finding": "Woken id=a"}
        """;
    try (Served slow = new Served(SlowRules.BASE, SlowRules.settings(Duration.ofSeconds(20)))) {
      List<String> lines = events(slow, "/api/avert", naps);

      assertThat(lines).startsWith("event: progress", "data: {\"done\":0,\"of\":1}");
      assertThat(lines.get(lines.size() - 2)).isEqualTo("event: answer");
      JsonNode answer =
          JsonMapper.shared().readTree(lines.get(lines.size() - 1).substring("data: ".length()));
      assertThat(answer).isEqualTo(json(slow.post("/api/avert", naps)));
    }
  }

  /** Each run is over in time, all of the search is not. */
  @Test
  void whatGoesWrongUnderWayIsTheLastEvent() {
    String naps =
        IntStream.range(0, 10)
            .mapToObj(n -> "{\"Nap\": {\"id\": \"nap-%d\", \"millis\": 60}}".formatted(n))
            .collect(
                Collectors.joining(
                    ",",
                    "{\"factSet\": {\"horizon\": \"2026-12-31\", \"facts\": [",
                    "]}, \"finding\": \"Woken\"}"));
    try (Served slow = new Served(SlowRules.BASE, SlowRules.settings(Duration.ofMillis(900)))) {
      List<String> lines = events(slow, "/api/avert", naps);

      assertThat(lines).startsWith("event: progress").contains("event: problem");
      assertThat(lines.get(lines.size() - 1)).contains("urn:chokepoint:problem:busy");
    }
  }

  private static List<String> events(Served server, String path, String question) {
    HttpRequest request =
        server
            .request(path)
            .header("Content-Type", "application/json")
            .header("Accept", "text/event-stream")
            .POST(BodyPublishers.ofString(question))
            .build();
    HttpResponse<String> answer = server.send(request);
    assertThat(header(answer, "Content-Type")).startsWith("text/event-stream");
    return answer.body().lines().filter(l -> !l.isEmpty()).toList();
  }
}
