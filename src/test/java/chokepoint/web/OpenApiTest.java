package chokepoint.web;

import static chokepoint.web.Served.header;
import static chokepoint.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.House;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.javalin.http.HandlerType;
import io.javalin.router.ParsedEndpoint;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document says what the server does. */
final class OpenApiTest {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
  private static final Set<String> OF_THE_PAGE = new TreeSet<>(Api.SCREENS);
  private static Served server;
  private static JsonNode document;

  @BeforeAll
  static void start() {
    OF_THE_PAGE.add(GraphLayout.ADDRESS);
    OF_THE_PAGE.add(TextEditor.ADDRESS);
    server = Served.shipped();
    document = server.json("/api/openapi.json");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyRouteIsInItAndNoOther() {
    Set<String> routes = new TreeSet<>();
    for (ParsedEndpoint parsed : server.api.app.unsafe.internalRouter.allHttpHandlers()) {
      HandlerType method = parsed.endpoint.method;
      boolean own = !Set.of(HandlerType.BEFORE, HandlerType.HEAD).contains(method);
      if (own && !OF_THE_PAGE.contains(parsed.endpoint.path)) {
        routes.add(method.name() + " " + parsed.endpoint.path.replace("<file>", "{file}"));
      }
    }
    Set<String> documented = new TreeSet<>();
    for (String path : document.get("paths").propertyNames()) {
      for (String method : document.get("paths").get(path).propertyNames()) {
        documented.add(method.toUpperCase(Locale.ROOT) + " " + path);
      }
    }

    assertThat(documented).isEqualTo(routes).isNotEmpty();
  }

  @Test
  void everyOperationIsWhole() {
    Set<String> names = new TreeSet<>();
    for (String path : document.get("paths").propertyNames()) {
      for (JsonNode operation : document.get("paths").get(path)) {
        assertThat(names.add(operation.get("operationId").asString())).as(path).isTrue();
        assertThat(operation.get("summary").asString()).isNotBlank();
        assertThat(operation.get("responses")).isNotEmpty();
        assertThat(parameters(operation)).containsExactlyInAnyOrderElementsOf(inPath(path));
      }
    }
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    List<String> references = document.findValuesAsString("$ref");

    assertThat(references).isNotEmpty();
    for (String reference : references) {
      assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
  }

  @Test
  void itsSchemasAreValidThemselves() {
    JsonNode meta = JsonMapper.shared().createObjectNode();
    ((ObjectNode) meta).put("$ref", "https://json-schema.org/draft/2020-12/schema");
    for (JsonNode schema : document.at("/components/schemas")) {
      assertThat(registry().getSchema(meta).validate(schema)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/assessments, /api/assessments",
    "/api/scenarios, /api/scenarios",
    "/api/backtest, /api/backtest",
    "/api/schema, /api/schema",
    "/api/rules, /api/rules",
    "/api/rules/state, /api/rules/state",
    "/api/rules/CTL-001, /api/rules/{id}",
    "/api/rules/none, /api/rules/{id}",
    "/api/scenarios/none, /api/scenarios/{id}",
    "/api/assessments/none, /api/assessments/{id}",
    "/api/assessments?limit=x, /api/assessments",
    "/api/openapi.json, /api/openapi.json",
    "/health, /health",
  })
  void whatIsReadIsAsDescribed(String path, String described) {
    assertThat(mistakes(server.get(path), "GET", described)).isEmpty();
  }

  @Test
  void theTrackRecordOfTheScreensIsAsDescribed() throws IOException {
    String given = Files.readString(House.HOME.resolve("src/test/resources/track-record.json"));
    assertThat(validate(JsonMapper.shared().readTree(given), "#/components/schemas/TrackRecord"))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("chokepoint.web.ApiTest#scenarios")
  void everyScenarioGoesInAndComesOutAsDescribed(String id) {
    HttpResponse<String> scenario = server.get("/api/scenarios/" + id);
    assertThat(mistakes(scenario, "GET", "/api/scenarios/{id}")).isEmpty();

    String set = json(scenario).get("factSet").toString();
    HttpResponse<String> kept = server.post("/api/assessments", set);
    assertThat(kept.statusCode()).isEqualTo(201);
    assertThat(mistakes(kept, "POST", "/api/assessments")).isEmpty();
    assertThat(mistakes(server.post("/api/validate", set), "POST", "/api/validate")).isEmpty();
    assertThat(mistakes(server.get(header(kept, "Location")), "GET", "/api/assessments/{id}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/why, Halt site=mill",
    "/api/why, Halt site=nowhere",
    "/api/why-not, Exposure on=north",
    "/api/why-not, Halt site=mill",
    "/api/avert, Halt site=mill",
    "/api/avert, Halt site=nowhere",
    "/api/avert, Hlt site=mill",
  })
  void answersToQuestionsAreAsDescribed(String path, String finding) {
    String question = AskTest.about(finding);
    assertThat(validate(JsonMapper.shared().readTree(question), asked(path))).isEmpty();
    assertThat(mistakes(server.post(path, question), "POST", path)).isEmpty();
  }

  @Test
  void comparisonsAreAsDescribed() {
    HttpResponse<String> answer = server.post("/api/compare", AskTest.TWO);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(mistakes(answer, "POST", "/api/compare")).isEmpty();
  }

  @Test
  void whatMattersIsAsDescribed() {
    HttpResponse<String> answer =
        server.post("/api/matters", "{\"factSet\": {\"base\": \"japan-dual-use-ban\"}}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(mistakes(answer, "POST", "/api/matters")).isEmpty();
  }

  private static JsonNode asked(String path) {
    return document.get("paths").get(path).at("/post/requestBody/content/application~1json/schema");
  }

  @Test
  void refusalsAreAsDescribed() {
    String wrong = "{\"horizon\":3,\"facts\":[{\"Good\":{}}]}";
    assertThat(mistakes(server.post("/api/assessments", wrong), "POST", "/api/assessments"))
        .isEmpty();
    HttpRequest untyped =
        server.request("/api/validate").POST(BodyPublishers.ofString(wrong)).build();
    assertThat(mistakes(server.send(untyped), "POST", "/api/validate")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'facts':[]}",
        "{'horizon':'2027-01-01','horizn':1}",
        "{'horizon':'2027-01-01','facts':[{'Good':{}}]}",
        "{'horizon':'2027-01-01','facts':[{'Moon':{'id':'a'}}]}",
        "{'horizon':'2027-01-01','facts':[{'Good':{'id':'a'},'Economy':{'id':'b'}}]}",
        "{'horizon':'2027-01-01','facts':[{'Good':{'id':'a'},'basis':'SURE'}]}",
        "{'horizon':'2027-01-01','facts':[{'Sourcing':{'buyer':'a','good':'b','supplier':'c','share':2}}]}",
      })
  void whatTheServerRefusesTheSchemaOfAFactSetRefusesToo(String quoted) {
    String set = quoted.replace('\'', '"');

    assertThat(server.post("/api/validate", set).statusCode()).isEqualTo(422);
    assertThat(validate(JsonMapper.shared().readTree(set), "#/components/schemas/FactSet"))
        .isNotEmpty();
  }

  private static List<Error> mistakes(HttpResponse<String> answer, String method, String path) {
    JsonNode responses =
        document.get("paths").get(path).get(method.toLowerCase(Locale.ROOT)).get("responses");
    JsonNode response = responses.get(String.valueOf(answer.statusCode()));
    response = response == null ? responses.get("default") : response;
    if (response.has("$ref")) {
      response = document.at(response.get("$ref").asString().substring(1));
    }
    JsonNode schema = response.get("content").get(header(answer, "Content-Type")).get("schema");
    return validate(json(answer), schema);
  }

  private static List<Error> validate(JsonNode value, String reference) {
    return validate(value, JsonMapper.shared().createObjectNode().put("$ref", reference));
  }

  private static List<Error> validate(JsonNode value, JsonNode schema) {
    ObjectNode whole = JsonMapper.shared().createObjectNode();
    whole.set("components", document.get("components"));
    whole.setAll((ObjectNode) schema);
    return registry().getSchema(whole).validate(value);
  }

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31());
  }

  private static List<String> parameters(JsonNode operation) {
    List<String> names = new ArrayList<>();
    for (JsonNode given : operation.path("parameters")) {
      JsonNode one =
          given.has("$ref") ? document.at(given.get("$ref").asString().substring(1)) : given;
      if (one.get("in").asString().equals("path")) {
        names.add(one.get("name").asString());
      }
    }
    return names;
  }

  private static List<String> inPath(String path) {
    return PARAMETER.matcher(path).results().map(OpenApiTest::name).collect(Collectors.toList());
  }

  private static String name(MatchResult found) {
    return found.group(1);
  }
}
