package chokepoint.web;

import static chokepoint.web.Served.header;
import static chokepoint.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.facts.FactSet;
import chokepoint.support.Shipped;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fact sets that somebody wrote, read and written over HTTP. */
final class FactSetsTest {
  private static final String WRITTEN =
      """
      title: A mill
      horizon: 2026-12-31
      facts:
        - Economy: {id: south}
        - Site: {id: mill, economy: south}
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

  @Test
  void yamlComesBackReadyToBeEdited() {
    JsonNode read = json(server.post("/api/fact-sets", "application/yaml", WRITTEN));

    assertThat(read.at("/factSet/facts"))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    [{"Economy": {"id": "south"}}, {"Site": {"id": "mill", "economy": "south"}}]
                    """));
  }

  @Test
  void aMistakeIsToldWithItsLine() {
    HttpResponse<String> answer =
        server.post(
            "/api/fact-sets", "application/yaml", WRITTEN.replace("id: mill", "id: [mill]"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).at("/problems/0/line").asInt()).isEqualTo(5);
  }

  @Test
  void whatIsWrittenAsYamlCanBeReadAgainWithItsExpectations() {
    String asked =
        """
        {"title": {"en": "A mill"}, "horizon": "2026-12-31",
         "facts": [{"Economy": {"id": "south"}}, {"Site": {"id": "mill", "economy": "south"}}],
         "expect": {"absent": [{"Halt": {"site": "mill"}}]}}
        """;
    HttpResponse<String> answer =
        server.send(
            server
                .request("/api/fact-sets")
                .header("Content-Type", "application/json")
                .header("Accept", "application/yaml")
                .POST(BodyPublishers.ofString(asked))
                .build());
    FactSet again = Shipped.reader().read(answer.body(), "again");

    assertThat(header(answer, "Content-Type")).startsWith("application/yaml");
    assertThat(again.stated())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("place")
        .isEqualTo(Shipped.reader().read(asked, "again").stated());
    assertThat(again.expect().absent()).hasSize(1);
  }

  @Test
  void anAssessmentCanBeReadAsAReport() {
    HttpResponse<String> answer =
        server.send(
            server
                .request("/api/assessments?store=false&lang=zh")
                .header("Content-Type", "application/yaml")
                .header("Accept", "text/markdown")
                .POST(BodyPublishers.ofString("base: japan-dual-use-ban\n"))
                .build());

    assertThat(header(answer, "Content-Type")).startsWith("text/markdown");
    assertThat(answer.body()).startsWith("# ").containsPattern("\\p{IsHan}");
  }
}
