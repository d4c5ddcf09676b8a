package chokepoint.web;

import static chokepoint.web.Served.header;
import static chokepoint.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.facts.FactSetWriter;
import chokepoint.report.AssessmentJson;
import chokepoint.report.Json;
import chokepoint.report.RulesJson;
import chokepoint.report.SchemaJson;
import chokepoint.rulebase.RuleCard;
import chokepoint.support.Shipped;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every route, asked for what it is there for. */
final class ApiTest {
  private static Served server;

  @BeforeAll
  static void start() {
    server = Served.shipped();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<String> scenarios() throws IOException {
    return in("scenarios");
  }

  private static Stream<String> in(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Shipped.FACTS.resolve(folder))) {
      return files
          .map(f -> f.getFileName().toString().replace(".yaml", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void healthNamesTheEditionOfTheRules() {
    assertThat(server.get("/health").body())
        .isEqualTo(
            "{\"status\":\"UP\",\"rules\":{\"digest\":\"%s\",\"count\":%d}}"
                .formatted(Shipped.rules().digest(), Shipped.rules().rules().size()));
  }

  @Test
  void schemaIsTheVocabulary() {
    assertThat(server.json("/api/schema"))
        .isEqualTo(tree(SchemaJson.tree(Shipped.rules().vocabulary())));
  }

  @Test
  void rulesAreTheCatalogue() {
    assertThat(server.json("/api/rules")).isEqualTo(tree(RulesJson.tree(Shipped.rules())));
  }

  @Test
  void aRuleIsFoundByItsId() {
    RuleCard rule = Shipped.rules().rules().get(7);

    assertThat(server.json("/api/rules/" + rule.id())).isEqualTo(tree(RulesJson.rule(rule)));
  }

  @Test
  void scenariosAreThoseOfTheFolder() throws IOException {
    JsonNode list = server.json("/api/scenarios");

    assertThat(list.findValuesAsString("id"))
        .containsExactlyElementsOf(Stream.concat(scenarios(), in("overviews")).sorted().toList());
    assertThat(list.get(0).propertyNames())
        .containsExactly("id", "title", "story", "horizon", "facts");
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aScenarioTakenFromHereAndPostedSaysWhatItsFileSays(String id) {
    JsonNode scenario = server.json("/api/scenarios/" + id);
    HttpResponse<String> answer =
        server.post("/api/assessments?store=false", scenario.get("factSet").toString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(findings(json(answer)))
        .isEqualTo(findings(tree(AssessmentJson.tree(Shipped.assess(id)))));
    assertThat(scenario.get("merged"))
        .isEqualTo(tree(Shipped.scenario(id).facts().stream().map(AssessmentJson::fact).toList()));
    assertThat(scenario.get("factSet").propertyNames()).doesNotContain("base", "vary", "expect");
  }

  @Test
  void aPlainScenarioKeepsItsPacksAndItsOwnFacts() {
    JsonNode set = server.json("/api/scenarios/japan-dual-use-ban").get("factSet");

    assertThat(set.get("uses")).isEqualTo(tree(List.of("reference/names", "reference/japan")));
    assertThat(set.get("facts")).hasSize(6);
    assertThat(set.has("change")).isFalse();
  }

  @Test
  void aVariantIsWrittenOutSoThatEachFactCanBeEdited() {
    JsonNode scenario = server.json("/api/scenarios/japan-freeze-lifted");
    JsonNode set = scenario.get("factSet");

    assertThat(scenario.get("base").asString()).isEqualTo("japan-dual-use-ban");
    assertThat(set.get("uses")).isEqualTo(tree(List.of("reference/names", "reference/japan")));
    assertThat(set.get("facts")).hasSize(6);
    assertThat(set.get("facts").findValue("ContractFreeze").get("until").asString())
        .isEqualTo("2026-02-20");
    assertThat(set.has("change")).isFalse();
  }

  @Test
  void anAssessmentIsAnsweredKeptAndListed() {
    String facts = factSet("kept");
    HttpResponse<String> made = server.post("/api/assessments", facts);
    JsonNode answer = json(made);
    String id = answer.get("id").asString();

    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(header(made, "Location")).isEqualTo("/api/assessments/" + id);
    assertThat(withoutStats(answer)).isEqualTo(withoutStats(assessed(facts)));
    assertThat(server.get("/api/assessments/" + id).body()).isEqualTo(made.body());
    assertThat(server.get("/api/assessments?q=KEPT").body())
        .isEqualTo(
            "[{\"id\":\"%s\",\"title\":{\"en\":\"kept\",\"zh\":\"留存\"},\"at\":\"2026-03-05T12:00:00Z\",\"rulesDigest\":\"%s\"}]"
                .formatted(id, Shipped.rules().digest()));
  }

  @Test
  void theSameFactsKeptTwiceAreOne() {
    String facts = factSet("twice");
    HttpResponse<String> first = server.post("/api/assessments", facts);
    HttpResponse<String> second = server.post("/api/assessments", facts);

    assertThat(header(second, "Location")).isEqualTo(header(first, "Location"));
    assertThat(server.json("/api/assessments?q=twice")).hasSize(1);
  }

  @Test
  void whatIsNotToBeKeptIsNot() {
    HttpResponse<String> answer = server.post("/api/assessments?store=false", factSet("forgotten"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(server.get("/api/assessments/" + json(answer).get("id").asString()).statusCode())
        .isEqualTo(404);
    assertThat(server.json("/api/assessments?q=forgotten")).isEmpty();
  }

  @Test
  void aListIsNoLongerThanAsked() {
    server.post("/api/assessments", factSet("one"));
    server.post("/api/assessments", factSet("other"));

    assertThat(server.json("/api/assessments?limit=1")).hasSize(1);
  }

  @Test
  void yamlIsTakenToo() {
    String yaml = FactSetWriter.toYaml(Shipped.scenario("japan-dual-use-ban"));
    HttpResponse<String> answer =
        server.post("/api/assessments?store=false", "application/yaml; charset=utf-8", yaml);

    assertThat(withoutStats(json(answer))).isEqualTo(withoutStats(assessed(yaml)));
  }

  @Test
  void aFactSetThatCanBeAssessedIsValid() {
    HttpResponse<String> answer = server.post("/api/validate", factSet("valid"));

    assertThat(answer.body())
        .isEqualTo(
            "{\"valid\":true,\"facts\":%d}"
                .formatted(Shipped.scenario("japan-dual-use-ban").facts().size()));
  }

  private static String factSet(String title) {
    ObjectNode set = (ObjectNode) server.json("/api/scenarios/japan-dual-use-ban").get("factSet");
    set.set("title", tree(java.util.Map.of("en", title, "zh", title.equals("kept") ? "留存" : "其他")));
    return set.toString();
  }

  private static JsonNode assessed(String text) {
    return tree(
        AssessmentJson.tree(
            Shipped.assessor().assess(Shipped.reader().read(text, Questions.NAME))));
  }

  private static JsonNode tree(Object tree) {
    return JsonMapper.shared().readTree(Json.text(tree));
  }

  private static JsonNode withoutStats(JsonNode assessment) {
    return ((ObjectNode) assessment).without("stats");
  }

  private static List<String> findings(JsonNode assessment) {
    return StreamSupport.stream(assessment.get("findings").spliterator(), false)
        .map(f -> f.get("id") + " " + f.get("fields") + " " + f.get("basis"))
        .toList();
  }
}
