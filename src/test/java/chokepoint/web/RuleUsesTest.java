package chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.OneRule;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class RuleUsesTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path folder;
  private RuleFolder rules;

  @BeforeEach
  void serve() {
    rules = new RuleFolder(folder);
  }

  @AfterEach
  void stop() {
    rules.close();
  }

  @Test
  void aRuleIsShownWithTheCasesAndScenariosItFiresIn() throws InterruptedException {
    rules.saveCases(OneRule.FIRES + OneRule.SILENT);
    rules.saveFacts(
        "scenarios/deep-cut.yaml",
        """
        title: {en: A deep cut, zh: 大幅削减}
        horizon: 2027-01-01
        facts:
          - Cut: {share: 0.9}
        """);
    JsonNode use = uses().at("/uses/CUT-001");

    assertThat(use.at("/cases")).hasSize(1);
    assertThat(use.at("/cases/0/file").asString()).isEqualTo("cut.cases.yaml");
    assertThat(use.at("/cases/0/title").asString()).isEqualTo("a large cut");
    assertThat(use.at("/scenarios")).hasSize(1);
    assertThat(use.at("/scenarios/0/id").asString()).isEqualTo("deep-cut");
    assertThat(use.at("/scenarios/0/title/zh").asString()).isEqualTo("大幅削减");
    assertThat(use.get("gaps")).isEmpty();
    assertThat(use.get("lacks")).isEmpty();
  }

  @Test
  void whatNoCaseDecidesIsTold() throws InterruptedException {
    rules.saveCases(OneRule.FIRES);
    JsonNode use = uses().at("/uses/CUT-001");

    assertThat(use.at("/parts").asInt()).isPositive();
    assertThat(use.at("/gaps/0/condition").asString()).isEqualTo("$share: share > 0.5");
    assertThat(use.at("/gaps/0/line").asInt()).isEqualTo(7);
  }

  private JsonNode uses() throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    HttpResponse<String> answer = rules.server.get("/api/rules/uses");
    while (answer.statusCode() == 202 && Instant.now().isBefore(end)) {
      Thread.sleep(50);
      answer = rules.server.get("/api/rules/uses");
    }
    assertThat(answer.statusCode()).isEqualTo(200);
    return Served.json(answer);
  }
}
