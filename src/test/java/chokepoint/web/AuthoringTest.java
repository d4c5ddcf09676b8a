package chokepoint.web;

import static chokepoint.support.OneRule.RULE;
import static chokepoint.support.OneRule.TYPES;
import static chokepoint.web.RuleFolder.TOKEN;
import static chokepoint.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rules are edited over HTTP. */
final class AuthoringTest {
  private static final String FILE = "/api/rules/files/cut.drl";
  private static final String TRIAL = "/api/rules/trial";
  private static final String BEARER = "Bearer " + TOKEN;
  private static final String WIDER = RULE.replace("> 0.5", "> 0.3");
  private static final String WRONG = RULE.replace("share > 0.5", "shar > 0.3");

  @TempDir private Path folder;
  private RuleFolder rules;

  @BeforeEach
  void serve() {
    rules = new RuleFolder(folder, Duration.ofSeconds(60));
    rules.saveFacts(
        "scenarios/cut.yaml", "title: Cut\nhorizon: 2027-01-01\nfacts:\n  - Cut: {share: 0.4}\n");
  }

  @AfterEach
  void stop() {
    rules.close();
  }

  @Test
  void withoutAuthoringNothingCanBeReadOrWritten() throws IOException {
    try (RuleFolder closed = new RuleFolder(Files.createDirectory(folder.resolve("closed")))) {
      assertThat(closed.state().get("authoring").asBoolean()).isFalse();
      for (HttpResponse<String> answer :
          List.of(
              send(closed, "GET", FILE, "", BEARER),
              send(closed, "PUT", FILE, saved(WIDER, mark()), BEARER),
              send(closed, "POST", TRIAL, draft(WIDER), BEARER))) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("serve --authoring");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer ", "Bearer open-sesam", "Basic open-sesame"})
  void withoutTheTokenNothingCanBeReadOrWritten(String authorization) {
    assertThat(send(rules, "GET", FILE, "", authorization).statusCode()).isEqualTo(401);
    assertThat(send(rules, "PUT", FILE, saved(WIDER, mark()), authorization).statusCode())
        .isEqualTo(401);
    assertThat(send(rules, "POST", TRIAL, draft(WIDER), authorization).statusCode()).isEqualTo(401);
    assertThat(onDisk()).isEqualTo(RULE);
  }

  @Test
  void aPageOfAnotherSiteIsRefusedEvenWithTheToken() {
    String mark = mark();
    HttpResponse<String> answer =
        rules.server.send(
            rules
                .server
                .request(FILE)
                .header("Authorization", BEARER)
                .header("Content-Type", "application/json")
                .header("Origin", "https://elsewhere.example")
                .PUT(BodyPublishers.ofString(saved(WIDER, mark)))
                .build());

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("elsewhere.example");
    assertThat(onDisk()).isEqualTo(RULE);
  }

  @Test
  void filesAreListedAndOpened() {
    assertThat(json(send(rules, "GET", "/api/rules/files", "", BEARER)).findValuesAsString("file"))
        .containsExactly("cut.drl", "types.drl");
    JsonNode file = json(send(rules, "GET", FILE, "", BEARER));

    assertThat(file.get("text").asString()).isEqualTo(RULE);
    assertThat(send(rules, "GET", "/api/rules/files/none.drl", "", BEARER).statusCode())
        .isEqualTo(404);
  }

  @Test
  void aFileThatIsSavedAnswersAtOnceAndItsOldVersionIsKept() throws IOException {
    assertThat(rules.shortages()).isZero();
    HttpResponse<String> answer = send(rules, "PUT", FILE, saved(WIDER, mark()), BEARER);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).get("rules")).isEqualTo(rules.state().at("/rules/digest"));
    assertThat(rules.shortages()).isEqualTo(1);
    assertThat(onDisk()).isEqualTo(WIDER);
    try (Stream<Path> kept = Files.list(rules.rules.resolve(".history"))) {
      List<Path> files = kept.toList();
      assertThat(files).hasSize(1);
      assertThat(files.get(0)).hasContent(RULE);
    }
    assertThat(
            send(rules, "PUT", FILE, saved(RULE, json(answer).get("mark").asString()), BEARER)
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void aNewFileIsSavedInAFolderOfItsOwn() {
    String rule = RULE.replace("CUT-001", "CUT-002").replace("A cut leaves", "A cut also leaves");
    HttpResponse<String> answer =
        send(rules, "PUT", "/api/rules/files/more/other.drl", saved(rule, null), BEARER);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(rules.rules.resolve("more/other.drl")).hasContent(rule);
    assertThat(rules.server.json("/api/rules")).hasSize(2);
  }

  @Test
  void whatDoesNotCompileIsNotSaved() {
    HttpResponse<String> answer = send(rules, "PUT", FILE, saved(WRONG, mark()), BEARER);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).at("/problems/0/file").asString()).isEqualTo("cut.drl");
    assertThat(json(answer).at("/problems/0/line").asInt()).isEqualTo(7);
    assertThat(json(answer).at("/problems/0/hint").asString()).isEqualTo("Maybe write share");
    assertThat(onDisk()).isEqualTo(RULE);
  }

  @Test
  void aFileThatSomebodyElseSavedMeanwhileIsNotOverwritten() {
    String mark = mark();
    rules.saveRule(RULE.replace("> 0.5", "> 0.6"));
    HttpResponse<String> answer = send(rules, "PUT", FILE, saved(WIDER, mark), BEARER);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("changed since it was opened");
    assertThat(onDisk()).contains("0.6");
    assertThat(send(rules, "PUT", FILE, saved(WIDER, null), BEARER).statusCode()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..%2Fout.drl",
        "%2e%2e/out.drl",
        "a/..%2f..%2fout.drl",
        ".hidden.drl",
        "cut.cases.yaml",
        "Cut.drl",
        "/etc/out.drl",
        "a%5C..%5Cout.drl",
        "a/b/c/d/e.drl",
      })
  void namesThatLeadOutOfTheFolderAreRefused(String name) throws IOException {
    HttpResponse<String> answer =
        send(rules, "PUT", "/api/rules/files/" + name, saved(RULE, null), BEARER);

    assertThat(answer.statusCode()).isBetween(400, 405);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(f -> f.toString().endsWith("out.drl"))).isEmpty();
    }
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.createSymbolicLink(rules.rules.resolve("linked"), outside);
    HttpResponse<String> answer =
        send(rules, "PUT", "/api/rules/files/linked/out.drl", saved(RULE, null), BEARER);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(outside).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{}", "{\"files\":{}}", "{\"files\":{\"a.drl\":null}}", "{\"x\":1}"})
  void whatIsNoDraftIsRefused(String body) {
    assertThat(send(rules, "POST", TRIAL, body, BEARER).statusCode()).isEqualTo(400);
  }

  @Test
  void aTrialTellsWhatADraftWouldChangeAndChangesNothing() {
    HttpResponse<String> answer = send(rules, "POST", TRIAL, draft(WIDER), BEARER);
    JsonNode revision = json(answer);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(revision.get("assessed").asInt()).isEqualTo(2);
    assertThat(revision.get("scenarios")).hasSize(1);
    assertThat(revision.at("/scenarios/0/id").asString()).isEqualTo("cut");
    assertThat(revision.at("/scenarios/0/appeared/0/id").asString()).isEqualTo("Shortage[0.4]");
    assertThat(revision.at("/scenarios/0/appeared/0/text/en").asString())
        .isEqualTo("40 % are missing");
    assertThat(revision.at("/rules/before")).isEqualTo(rules.state().at("/rules/digest"));
    assertThat(rules.shortages()).isZero();
    assertThat(onDisk()).isEqualTo(RULE);
  }

  @Test
  void aTrialTellsWhichCasesFail() {
    rules.saveFacts(
        "scenarios/sure.yaml",
        """
        title: Sure
        horizon: 2027-01-01
        facts:
          - Cut: {share: 0.4}
        expect:
          absent:
            - Shortage: {}
        """);
    JsonNode revision = json(send(rules, "POST", TRIAL, draft(WIDER), BEARER));

    assertThat(revision.at("/cases/failing/0/file").asString()).isEqualTo("scenarios/sure.yaml");
    assertThat(revision.at("/cases/failing/0/failures/0/line").asInt()).isEqualTo(7);
  }

  @Test
  void mistakesOfADraftAreToldByTheirLines() {
    HttpResponse<String> answer = send(rules, "POST", TRIAL, draft(WRONG), BEARER);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).at("/problems/0/line").asInt()).isEqualTo(7);
    assertThat(json(answer).at("/problems/0/hint").asString()).isEqualTo("Maybe write share");
  }

  @Test
  void aDraftThatExplodesIsStoppedAndTheServerGoesOn() throws IOException {
    Path own = Files.createDirectory(folder.resolve("hasty"));
    try (RuleFolder hasty = new RuleFolder(own, Duration.ofSeconds(12))) {
      String many =
          IntStream.range(1, 400)
              .mapToObj(i -> "  - Cut: {share: 0.%03d1}%n".formatted(i))
              .collect(Collectors.joining());
      hasty.saveFacts("scenarios/many.yaml", "title: x\nhorizon: 2027-01-01\nfacts:\n" + many);
      String bomb =
          RULE.replace(
              "    Cut($share: share > 0.5)",
              "    Cut($share: share)\n    Cut(share > 0)\n    Cut(share > 0.1)\n"
                  + "    Cut(share > 0.2)\n    Cut(share > 0.3)\n    not Cut(share > 2, share < $share)");
      HttpResponse<String> answer = send(hasty, "POST", TRIAL, draft(bomb), BEARER);

      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).containsAnyOf("took longer than 12 s", "ran out of memory");
      assertThat(hasty.shortages()).isZero();
      assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
    }
  }

  @Test
  void whoWantsEventsIsToldHowFarATrialIs() {
    HttpResponse<String> answer =
        rules.server.send(
            rules
                .server
                .request(TRIAL)
                .header("Authorization", BEARER)
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(draft(TYPES, "types.drl")))
                .build());

    assertThat(answer.body()).contains("event: answer\n");
  }

  private static HttpResponse<String> send(
      RuleFolder to, String method, String path, String body, String authorization) {
    return to.server.send(
        to.server
            .request(path)
            .header("Authorization", authorization)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build());
  }

  private String mark() {
    return json(send(rules, "GET", FILE, "", BEARER)).get("mark").asString();
  }

  private String onDisk() {
    try {
      return Files.readString(rules.rules.resolve("cut.drl"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String draft(String text) {
    return draft(text, "cut.drl");
  }

  private static String draft(String text, String file) {
    return text(Map.of("files", Map.of(file, text)));
  }

  private static String saved(String text, @Nullable String opened) {
    return opened == null
        ? text(Map.of("text", text))
        : text(Map.of("text", text, "opened", opened));
  }

  private static String text(Object tree) {
    return JsonMapper.shared().writeValueAsString(tree);
  }
}
